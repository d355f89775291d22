package io.github.duibiao.audit;

import io.github.duibiao.plan.Plan;
import io.github.duibiao.wording.Shown;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.Set;

/**
 * The findings inside one plan (要点自查). Immutable.
 *
 * @see #of(Plan)
 */
public final class Audit {
  private final Plan plan;
  private final List<Check> checks;
  private final List<Finding> findings;
  private final List<Note> notes;

  private Audit(Plan plan, List<Check> checks, List<Finding> findings, List<Note> notes) {
    this.notes = notes;
    this.plan = plan;
    this.checks = checks;
    this.findings = findings;
  }

  /**
   * Audits a plan with {@linkplain #standardChecks() every check}.
   *
   * @param plan the plan
   */
  public static Audit of(Plan plan) {
    return builder(plan).build();
  }

  /**
   * Returns a builder of an audit with other checks than the standard ones.
   *
   * @param plan the plan
   */
  public static Builder builder(Plan plan) {
    return new Builder(plan);
  }

  /**
   * Returns the checks of this library, then those that {@link ServiceLoader} finds, by their codes
   * in the order in which they run.
   */
  public static List<Check> standardChecks() {
    List<Check> checks = new ArrayList<>(Checks.ALL);
    ServiceLoader.load(Check.class).forEach(checks::add);
    return List.copyOf(checks);
  }

  /** Settings of an audit. */
  public static final class Builder {
    private final Plan plan;
    private final List<Check> added = new ArrayList<>();
    private final Set<String> switchedOff = new HashSet<>();

    private Builder(Plan plan) {
      this.plan = Objects.requireNonNull(plan, "plan");
    }

    /** Switches checks off by their codes; a code that no check has is passed over. */
    public Builder without(Collection<String> codes) {
      switchedOff.addAll(codes);
      return this;
    }

    /** Switches a check off by its code. */
    public Builder without(String code) {
      return without(List.of(code));
    }

    /** Adds a check. */
    public Builder with(Check check) {
      added.add(check);
      return this;
    }

    /** Runs the checks. */
    public Audit build() {
      List<Check> checks = new ArrayList<>(standardChecks());
      checks.addAll(added);
      checks.removeIf(each -> switchedOff.contains(each.code()));
      AuditedPlan audited = new AuditedPlan(plan);
      List<Finding> findings = new ArrayList<>();
      for (Check check : checks) {
        findings.addAll(check.findings(audited));
      }
      // Stable: the findings of one line stay in the order of the checks.
      findings.sort(Comparator.comparingInt(each -> each.first().line()));
      boolean compared = !switchedOff.contains(WordingDiffers.CODE);
      List<Note> notes =
          compared && audited.restatement().abridges()
              ? List.of(
                  ListedCheck.note("WORDS_NOT_COMPARED", WordingDiffers.CODE + ".not_compared"))
              : List.of();
      return new Audit(plan, List.copyOf(checks), List.copyOf(findings), notes);
    }
  }

  /** Returns the plan. */
  public Plan plan() {
    return plan;
  }

  /** Returns the checks that ran. */
  public List<Check> checks() {
    return checks;
  }

  /** Returns every finding, by the line of its first place. */
  public List<Finding> findings() {
    return findings;
  }

  /**
   * What an audit could not look at, so that its silence is not taken for agreement.
   *
   * @param code a name for programs, such as {@code WORDS_NOT_COMPARED}
   * @param zh a sentence in Chinese
   * @param en the same in English
   */
  public record Note(String code, String zh, String en) {
    /** Checks that nothing is null. */
    public Note {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(zh, "zh");
      Objects.requireNonNull(en, "en");
    }
  }

  /** Returns what was not looked at; empty where every check saw all it is about. */
  public List<Note> notes() {
    return notes;
  }

  /**
   * Returns the findings that matter at least so much.
   *
   * @param atLeast the lowest severity
   */
  public List<Finding> findings(Severity atLeast) {
    return findings.stream().filter(each -> each.severity().compareTo(atLeast) >= 0).toList();
  }

  /** Returns the findings, one a line. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(Shown.say("audit", plan.id(), findings.size()));
    notes.forEach(each -> text.append("\n  ").append(Shown.of(each.zh(), each.en())));
    findings.forEach(each -> text.append("\n  ").append(each));
    return text.toString();
  }
}
