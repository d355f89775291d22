package io.github.duibiao;

import io.github.duibiao.alignment.Aligner;
import io.github.duibiao.alignment.Alignment;
import io.github.duibiao.alignment.AlignmentModel;
import io.github.duibiao.alignment.Granularity;
import io.github.duibiao.alignment.TaskGroups;
import io.github.duibiao.audit.Audit;
import io.github.duibiao.charts.Charts;
import io.github.duibiao.codebook.Codebook;
import io.github.duibiao.coverage.CoverageMatrix;
import io.github.duibiao.coverage.GapSettings;
import io.github.duibiao.coverage.Gaps;
import io.github.duibiao.editions.Lineage;
import io.github.duibiao.language.MemoLanguage;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.report.Report;
import io.github.duibiao.reuse.Reuse;
import io.github.duibiao.schedule.Schedule;
import io.github.duibiao.similarity.Field;
import io.github.duibiao.similarity.SentenceEncoder;
import io.github.duibiao.tables.Analyses;
import io.github.duibiao.tables.Tables;
import io.github.duibiao.themes.CodebookChoice;
import io.github.duibiao.themes.Keyness;
import io.github.duibiao.themes.PlanThemes;
import io.github.duibiao.themes.ThemeFrequencies;
import io.github.duibiao.themes.ThemeTagger;
import io.github.duibiao.wording.Shown;
import io.github.duibiao.wording.TextTable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Plans side by side (对标): the entry point to the analyses. Each result is computed once, when it
 * is first asked for. Immutable; safe for use by many threads.
 *
 * <pre>{@code
 * Comparison comparison = Comparison.of(plans);
 * comparison.groups().missingIn("xuanhan-2023"); // what the others have in common and it lacks
 * comparison.tables().tasks();                   // a Tablesaw table
 * comparison.report().write(Path.of("report"));  // report.html and the rest
 * }</pre>
 */
public final class Comparison implements Analyses {
  /** Up to so many plans gaps are looked for inside of tasks too. */
  private static final int FEW = 12;

  private final List<Plan> plans;
  private final ThemeTagger tagger;
  private final CodebookChoice choice;
  private final Aligner aligner;
  private final String ours;
  private final @Nullable String reference;
  private final GapSettings settings;
  private final List<Plan> background;
  private final Once<List<Alignment>> pairwise = new Once<>(() -> align(Granularity.TASK));
  private final Once<List<Alignment>> alignments =
      new Once<>(() -> groups().settle(pairwise.get()));
  private final Once<List<Alignment>> measures = new Once<>(() -> align(Granularity.MEASURE));
  private final Once<TaskGroups> groups = new Once<>(this::group);
  private final Once<List<PlanThemes>> themes = new Once<>(this::tag);
  private final Once<CoverageMatrix> coverage = new Once<>(this::cover);
  private final Once<Gaps> gaps = new Once<>(this::findGaps);
  private final Once<ThemeFrequencies> frequencies = new Once<>(this::count);
  private final Once<Keyness> keyness = new Once<>(this::findTerms);
  private final Once<List<Audit>> audits = new Once<>(this::inspect);
  private final Once<Schedule> schedule = new Once<>(this::lay);
  private final Once<Lineage> lineage = new Once<>(this::trace);

  private final boolean ownModel;

  private Comparison(List<Plan> plans, CodebookChoice choice, Aligner aligner, Builder builder) {
    this.plans = plans;
    this.choice = choice;
    this.tagger = ThemeTagger.of(choice.codebook());
    this.aligner = aligner;
    this.ours = builder.ours == null ? plans.get(0).id() : builder.ours;
    this.reference = builder.reference;
    this.settings = builder.settings;
    this.background = builder.background;
    this.ownModel = builder.ownModel && builder.aligner == null;
    check(ours);
    if (reference != null) {
      check(reference);
    }
  }

  private void check(String id) {
    if (!ids().contains(id)) {
      throw new IllegalArgumentException("no plan " + id + " among " + ids());
    }
  }

  /**
   * Lays plans side by side.
   *
   * @param plans the plans, at least one, in the order in which they are to be shown. Where several
   *     have one id, the second is called {@code id-2} and so on, its tasks and measures likewise
   * @throws IllegalArgumentException if there is no plan
   */
  public static Comparison of(List<Plan> plans) {
    return builder(plans).build();
  }

  /**
   * Lays plans side by side, with a codebook of your own (自备主题词表) to count themes by and to align
   * by.
   *
   * @param plans the plans, as in {@link #of(List)}
   * @param codebook the themes and their words
   * @throws IllegalArgumentException if there is no plan
   */
  public static Comparison of(List<Plan> plans, Codebook codebook) {
    return builder(plans).codebook(codebook).build();
  }

  /**
   * Returns a builder of a comparison that differs from the standard one.
   *
   * @param plans the plans, as in {@link #of(List)}
   */
  public static Builder builder(List<Plan> plans) {
    return new Builder(plans);
  }

  /** Settings of a comparison. Each may be left out. */
  public static final class Builder {
    private final List<Plan> plans;
    private final Aligner.Builder alignment = Aligner.builder();
    private GapSettings settings = GapSettings.STANDARD;
    private List<Plan> background = List.of();
    private @Nullable String ours;
    private @Nullable String reference;
    private @Nullable Codebook codebook;
    private @Nullable Aligner aligner;
    private boolean bridged;
    private boolean ownModel;

    private Builder(List<Plan> plans) {
      this.plans = plans;
    }

    /**
     * Sets the codebook by which themes are counted, and tasks told to share them; without it the
     * bundled one that the plans are of, if there is one.
     */
    public Builder codebook(Codebook value) {
      codebook = value;
      alignment.codebook(value);
      return this;
    }

    /** Sets the field of all plans; without it each two are taken as what they both are. */
    public Builder field(Field value) {
      alignment.field(value);
      return this;
    }

    /** Sets the model of alignment. */
    public Builder model(AlignmentModel value) {
      alignment.model(value);
      ownModel = value != AlignmentModel.standard();
      return this;
    }

    /** Sets a sentence encoder, as {@link Aligner.Builder#encoder} takes it. */
    public Builder encoder(SentenceEncoder value) {
      alignment.encoder(value);
      return this;
    }

    /**
     * Lets two tasks meet over the other plans of this comparison, in place of the samples that
     * come with the library. What is said of two plans depends on the others then.
     */
    public Builder bridgesOverAllPlans() {
      bridged = true;
      return this;
    }

    /**
     * Sets whose report it is (本方), by the id of one of the plans; the first without it.
     *
     * @param id the id of one of the plans
     */
    public Builder ours(String id) {
      ours = id;
      return this;
    }

    /**
     * Sets the plan that the others are measured against (参照要点), such as the parent level's or last
     * year's; without it each is measured against all others.
     *
     * @param id the id of one of the plans
     */
    public Builder reference(String id) {
      reference = id;
      return this;
    }

    /**
     * Sets further plans of the genre, which are looked at only to tell which wording is a formula:
     * two plans alone do not show that others have it too.
     */
    public Builder background(List<Plan> value) {
      background = List.copyOf(value);
      return this;
    }

    /** Sets when something is called a gap; {@link GapSettings#STANDARD} without it. */
    public Builder gaps(GapSettings value) {
      settings = value;
      return this;
    }

    /**
     * Sets an aligner, which is taken as it is: the settings above that concern it are passed by.
     */
    public Builder aligner(Aligner value) {
      aligner = value;
      return this;
    }

    /**
     * Builds the comparison.
     *
     * @throws IllegalArgumentException if there is no plan, if {@code ours} or the reference is
     *     none of them, or if the model needs an encoder and none is given
     */
    public Comparison build() {
      if (plans.isEmpty()) {
        throw new IllegalArgumentException("a comparison needs at least one plan");
      }
      List<Plan> distinct = PlanNames.distinct(plans);
      if (bridged) {
        alignment.bridges(distinct);
      }
      return new Comparison(
          distinct,
          codebook == null ? Codebooks.of(distinct) : CodebookChoice.given(codebook),
          aligner == null ? alignment.build() : aligner,
          this);
    }
  }

  @Override
  public List<Plan> plans() {
    return plans;
  }

  @Override
  public String ours() {
    return ours;
  }

  @Override
  public CodebookChoice codebook() {
    return choice;
  }

  @Override
  public boolean hasOwnModel() {
    return ownModel;
  }

  @Override
  public @Nullable String reference() {
    return reference;
  }

  /**
   * {@inheritDoc}
   *
   * <p>Of more than two plans, what is called the same agrees with the {@link #groups()}: a pair
   * whose tasks came into different groups corresponds in part.
   */
  @Override
  public List<Alignment> alignments() {
    return alignments.get();
  }

  @Override
  public List<Alignment> alignments(Granularity level) {
    return level == Granularity.TASK ? alignments.get() : measures.get();
  }

  /**
   * Returns the alignment of the tasks of two plans.
   *
   * @param left the id of a plan
   * @param right the id of another
   * @throws IllegalArgumentException if one of them is not of this comparison, or both are the same
   */
  public Alignment alignment(String left, String right) {
    for (Alignment each : alignments()) {
      if (each.left().equals(left) && each.right().equals(right)) {
        return each;
      } else if (each.left().equals(right) && each.right().equals(left)) {
        return each.mirrored();
      }
    }
    throw new IllegalArgumentException(
        "no alignment of " + left + " with " + right + " among " + ids());
  }

  @Override
  public TaskGroups groups() {
    return groups.get();
  }

  @Override
  public List<PlanThemes> themes() {
    return themes.get();
  }

  @Override
  public CoverageMatrix coverage() {
    return coverage.get();
  }

  @Override
  public Gaps gaps() {
    return gaps.get();
  }

  /**
   * Returns what the other plans lack beside one of them, such as the parent level's or last
   * year's.
   *
   * @param reference the id of a plan of this comparison
   * @throws IllegalArgumentException if there is no plan of that id
   */
  public Gaps gapsAgainst(String reference) {
    return Gaps.against(reference, coverage(), forGaps());
  }

  @Override
  public ThemeFrequencies frequencies() {
    return frequencies.get();
  }

  @Override
  public Keyness keyness() {
    return keyness.get();
  }

  @Override
  public List<Audit> audits() {
    return audits.get();
  }

  /**
   * Returns the findings inside one plan.
   *
   * @param plan the id of a plan of this comparison
   * @throws IllegalArgumentException if there is no plan of that id
   */
  public Audit audit(String plan) {
    return audits().stream()
        .filter(each -> each.plan().id().equals(plan))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no plan " + plan + " among " + ids()));
  }

  @Override
  public Schedule schedule() {
    return schedule.get();
  }

  /**
   * Returns what the plans have from one another: which of them are editions of one place, what
   * came down from the reference, the wording that they share.
   */
  public Lineage lineage() {
    return lineage.get();
  }

  /**
   * Returns the wording that the plans share, and who likely took it from whom; of many plans that
   * of those alone that are most like ours, see {@link Lineage#compared()}.
   */
  public Reuse reuse() {
    return lineage().reuse();
  }

  /** Returns every result as a table. */
  public Tables tables() {
    return Tables.of(this);
  }

  /**
   * Returns the charts: which plan has which theme, what is due when, how often themes come up,
   * which tasks correspond. Their words are in the language of the user, Chinese or English.
   */
  public Charts charts() {
    return Charts.of(this, MemoLanguage.ofUser());
  }

  /** Returns the report on everything. */
  public Report report() {
    return Report.of(this, lineage());
  }

  private List<Alignment> align(Granularity level) {
    return aligner.alignAll(plans, level);
  }

  private TaskGroups group() {
    return TaskGroups.of(plans, pairwise.get());
  }

  private Gaps findGaps() {
    return reference == null
        ? Gaps.amongPeers(coverage(), groups(), forGaps(), settings)
        : gapsAgainst(reference);
  }

  /** Measures are looked into while the plans are few: their pairs grow with the square of both. */
  private List<Alignment> forGaps() {
    List<Alignment> all = new ArrayList<>(alignments());
    if (plans.size() <= FEW) {
      all.addAll(measures.get());
    }
    return all;
  }

  private List<PlanThemes> tag() {
    List<PlanThemes> all = new ArrayList<>();
    for (Plan plan : plans) {
      all.add(tagger.tag(plan));
    }
    return List.copyOf(all);
  }

  private CoverageMatrix cover() {
    return CoverageMatrix.of(plans, themes(), tagger.codebook());
  }

  private ThemeFrequencies count() {
    return ThemeFrequencies.of(plans, themes(), tagger.codebook());
  }

  private Keyness findTerms() {
    return Keyness.of(plans, tagger.codebook());
  }

  private List<Audit> inspect() {
    return plans.stream().map(Audit::of).toList();
  }

  private Schedule lay() {
    return Schedule.of(plans);
  }

  private Lineage trace() {
    return Lineage.of(plans, ours, reference, aligner, this::alignments, background);
  }

  private List<String> ids() {
    List<String> ids = new ArrayList<>();
    for (Plan plan : plans) {
      ids.add(plan.id());
    }
    return ids;
  }

  /** Returns the plans, one a line, with their numbers of tasks and measures. */
  @Override
  public String toString() {
    List<List<String>> rows = new ArrayList<>();
    for (Plan plan : plans) {
      rows.add(
          List.of(
              plan.id(),
              plan.shownTitle(),
              Integer.toString(plan.tasks().size()),
              Integer.toString(plan.measures().size())));
    }
    String heading =
        plans.size() == 1
            ? Shown.say("comparison.one")
            : Shown.say("comparison", plans.size(), ours);
    List<String> heads =
        List.of(Shown.say("plan"), Shown.say("title"), Shown.say("tasks"), Shown.say("measures"));
    return heading + "\n" + new TextTable(heads, rows);
  }
}
