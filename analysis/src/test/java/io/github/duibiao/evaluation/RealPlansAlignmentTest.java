package io.github.duibiao.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.alignment.Aligner;
import io.github.duibiao.alignment.Alignment;
import io.github.duibiao.alignment.AlignmentModel;
import io.github.duibiao.alignment.Evidence;
import io.github.duibiao.alignment.Granularity;
import io.github.duibiao.alignment.LevelModel;
import io.github.duibiao.alignment.Link;
import io.github.duibiao.alignment.PairFeatures;
import io.github.duibiao.alignment.Relation;
import io.github.duibiao.alignment.TaskGroup;
import io.github.duibiao.alignment.TaskGroups;
import io.github.duibiao.corpus.CorpusGroup;
import io.github.duibiao.corpus.CorpusGroups;
import io.github.duibiao.plan.Originals;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import io.github.duibiao.reading.PlanReader;
import io.github.duibiao.similarity.Field;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds of the plans as they were published, and of the reference annotations of them. */
class RealPlansAlignmentTest {
  /** Wide enough that words added to the codebook do not ask for another fit. */
  private static final Offset<Double> NEAR = Offset.offset(1.0);

  private static final List<Plan> PLANS = new ArrayList<>();

  /** Those and the plans of this module, which teach the model too. */
  private static final List<Plan> TEACHING = new ArrayList<>();

  private static Path kept(String folder) {
    try {
      return Path.of(RealPlansAlignmentTest.class.getResource(folder).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  @BeforeAll
  static void readPlans() throws IOException {
    for (Path file : Originals.files()) {
      PLANS.add(PlanReader.standard().read(file));
    }
    Path made = Originals.files().get(0).resolveSibling("made");
    if (Files.isDirectory(made)) {
      PLANS.addAll(FitAlignmentModel.plans(made.toString()));
    }
    TEACHING.addAll(PLANS);
    TEACHING.addAll(FitAlignmentModel.plans(kept("lines").toString()));
    TEACHING.addAll(FitAlignmentModel.plans(kept("made").toString()));
  }

  private static Plan plan(String id) {
    return TEACHING.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  private static List<ReferenceAlignment> references() throws IOException {
    Path folder = Originals.files().get(0).resolveSibling("../gold").normalize();
    if (!Files.isDirectory(folder)) {
      String message = "the reference annotations are not there: " + folder;
      if ("true".equals(System.getenv("CI"))) {
        Assertions.fail(message);
      }
      Assumptions.abort(message);
    }
    Path made = folder.resolve("made");
    String folders = Files.isDirectory(made) ? folder + "," + made : "" + folder;
    return Annotations.read(folders + "," + kept("lines") + "," + kept("made"), TEACHING);
  }

  private static LeaveOut open() throws IOException {
    return new LeaveOut(
        Field.openGovernment(),
        TEACHING,
        FitAlignmentModel.of(references(), TEACHING, Field.openGovernment()));
  }

  private static LeaveOut general() throws IOException {
    return new LeaveOut(Field.general(), TEACHING, references());
  }

  @Test
  void readersAgreeWithTheTasksOfPlansThatTheModelHasNotSeenTogether() throws IOException {
    AlignmentEvaluation tasks = open().leavingPairsOut(each -> !LeaveOut.made(each));
    assertThat(tasks.averagePrecision()).isGreaterThan(0.96);
    assertThat(tasks.same().f1()).isGreaterThan(0.90);
    assertThat(tasks.related().f1()).isGreaterThan(0.81);
    assertThat(tasks.calibrationError()).isLessThan(0.08);
    assertThat(tasks.calibrationErrorInQuestion())
        .isLessThan(tasks.calibrationErrorByChanceAtMost());
  }

  @Test
  void readersAgreeWithTheTasksOfFieldsThatTheModelHasNotSeen() throws IOException {
    LeaveOut general = general();
    for (ReferenceAlignment made : references()) {
      Plan left = plan(made.left());
      if (Field.of(left, plan(made.right())).equals(Field.general())
          && !LeaveOut.toldInLines(left)
          && !LeaveOut.made(left)) {
        AlignmentEvaluation tasks =
            AlignmentEvaluation.of(
                List.of(general.unseen(made, each -> !each.equals(made))), List.of(made));
        assertThat(tasks.averagePrecision()).as(made.left()).isGreaterThan(0.92);
        assertThat(tasks.same().f1()).as(made.left()).isGreaterThan(0.83);
        assertThat(tasks.related().f1()).as(made.left()).isGreaterThan(0.75);
      }
    }
  }

  @Test
  void readersAgreeWithTheTasksOfPlansToldInLinesThatTheModelHasNotSeen() throws IOException {
    AlignmentEvaluation lines = general().leavingPairsOut(LeaveOut::toldInLines);
    assertThat(lines.averagePrecision()).isGreaterThan(0.77);
    assertThat(lines.same().f1()).isGreaterThan(0.72);
    assertThat(lines.related().f1()).isGreaterThan(0.80);
    assertThat(lines.calibrationErrorInQuestion()).isLessThan(0.08);
  }

  @Test
  void readersAgreeWithTheTasksOfOtherMadeUpPlansThatTheModelHasNotSeen() throws IOException {
    AlignmentEvaluation open = open().leavingPairsOut(LeaveOut::made);
    assertThat(open.averagePrecision()).isGreaterThan(0.85);
    assertThat(open.same().f1()).isGreaterThan(0.80);
    assertThat(open.related().f1()).isGreaterThan(0.86);
    assertThat(open.calibrationErrorInQuestion()).isLessThan(0.09);
    AlignmentEvaluation any = general().leavingPairsOut(LeaveOut::made);
    assertThat(any.averagePrecision()).isGreaterThan(0.85);
    assertThat(any.same().f1()).isGreaterThan(0.80);
    assertThat(any.related().f1()).isGreaterThan(0.84);
    assertThat(any.calibrationErrorInQuestion()).isLessThan(0.09);
  }

  @Test
  void plansOfDifferentFieldsHaveNextToNoTaskInCommon() {
    List<Plan> lines = TEACHING.stream().filter(LeaveOut::toldInLines).toList();
    int same = 0;
    int pairs = 0;
    for (int i = 0; i < lines.size(); i++) {
      Plan left = lines.get(i);
      Plan right = lines.get((i + 9) % lines.size());
      if (!field(left).equals(field(right))) {
        Alignment alignment = Aligner.standard().align(left, right, Granularity.TASK);
        same += alignment.links(Relation.SAME).size();
        pairs++;
      }
    }
    assertThat(pairs).isGreaterThan(40);
    assertThat(same).isLessThan(pairs / 3);
  }

  /** The field of a plan told in lines: its file is called by it. */
  private static String field(Plan plan) {
    return plan.id().substring(0, plan.id().indexOf('-'));
  }

  @Test
  void readersAgreeWithTheMeasuresOfTasksThatTheModelHasNotSeen() throws IOException {
    AlignmentEvaluation measures = open().leavingTasksOut();
    assertThat(measures.averagePrecision()).isGreaterThan(0.80);
    assertThat(measures.same().f1()).isGreaterThan(0.70);
    assertThat(measures.calibrationError()).isLessThan(0.08);
    // About fifty pairs are in question: true probabilities would be off by an eighth as well.
    assertThat(measures.calibrationErrorInQuestion())
        .isLessThan(measures.calibrationErrorByChanceAtMost());
  }

  @Test
  void readersAgreeWithTheGroupsOfACorpusOfAllThesePlans() throws IOException {
    CorpusGroups groups = CorpusGroups.of(TEACHING);
    int same = 0;
    int found = 0;
    int together = 0;
    int wrong = 0;
    for (ReferenceAlignment reference : references()) {
      if (reference.level() == Granularity.TASK) {
        for (String left : reference.judgedLeft()) {
          CorpusGroup group = groups.groupOf(left).orElseThrow();
          for (String right : reference.judgedRight()) {
            Relation judged = judged(reference, left, right);
            boolean grouped = group.tasks().contains(right);
            same += judged == Relation.SAME ? 1 : 0;
            found += judged == Relation.SAME && grouped ? 1 : 0;
            together += grouped ? 1 : 0;
            wrong += judged == Relation.NONE && grouped ? 1 : 0;
          }
        }
      }
    }
    assertThat(found).isGreaterThan(same * 2 / 3);
    assertThat(wrong).isLessThan(together / 10);
  }

  private static Relation judged(ReferenceAlignment reference, String left, String right) {
    return reference.judgements().stream()
        .filter(each -> each.left().equals(left) && each.right().equals(right))
        .map(Judgement::relation)
        .findFirst()
        .orElse(Relation.NONE);
  }

  @Test
  void theModelThatComesWithTheLibraryIsTheOneThatTheProgramFits() throws IOException {
    assertNear(Field.general(), general().fit());
    assertNear(Field.openGovernment(), open().fit());
  }

  private static void assertNear(Field field, Map<Granularity, LevelModel> fitted) {
    fitted.forEach(
        (level, model) -> {
          LevelModel shipped = AlignmentModel.standard().level(field.id(), level);
          assertNear(shipped.same(), model.same());
          assertNear(shipped.related(), model.related());
        });
  }

  private static void assertNear(LevelModel.Head shipped, LevelModel.Head fitted) {
    for (String feature : PairFeatures.NAMES) {
      assertThat(shipped.weight(feature)).isCloseTo(fitted.weight(feature), NEAR);
    }
    assertThat(shipped.constant()).isCloseTo(fitted.constant(), NEAR);
    assertThat(shipped.briefSlope()).isCloseTo(fitted.briefSlope(), Offset.offset(0.1));
    assertThat(shipped.briefRivals()).isCloseTo(fitted.briefRivals(), Offset.offset(0.3));
    assertThat(shipped.briefConstant()).isCloseTo(fitted.briefConstant(), NEAR);
    assertThat(shipped.threshold()).isCloseTo(fitted.threshold(), Offset.offset(0.05));
  }

  @Test
  void aPlanAlignedWithItselfIsTheIdentity() {
    for (Plan plan : PLANS) {
      for (Granularity level : Granularity.values()) {
        Alignment alignment = Aligner.standard().align(plan, plan, level);
        assertThat(alignment.links(Relation.SAME))
            .as("%s of %s", level, plan.id())
            .allMatch(link -> link.left().equals(link.right()))
            .hasSize(alignment.leftIds().size());
      }
    }
  }

  @Test
  void aligningTheOtherWayRoundMirrors() {
    Plan xuanhan = plan("xuanhan-2023");
    for (Plan plan : PLANS) {
      for (Granularity level : Granularity.values()) {
        Alignment there = Aligner.standard().align(xuanhan, plan, level);
        Alignment back = Aligner.standard().align(plan, xuanhan, level);
        assertThat(back.mirrored()).isEqualTo(there);
      }
    }
  }

  @Test
  void theOrderOfTasksDoesNotMatter() {
    Plan left = plan("nanchang-xinjian-2024");
    Plan right = plan("xuanhan-2023");
    Alignment expected = Aligner.standard().align(left, right, Granularity.TASK);
    for (long seed = 0; seed < 3; seed++) {
      Alignment shuffled =
          Aligner.standard().align(shuffled(left, seed), shuffled(right, ~seed), Granularity.TASK);
      assertThat(shuffled.links()).containsExactlyInAnyOrderElementsOf(expected.links());
    }
  }

  private static Plan shuffled(Plan plan, long seed) {
    List<Task> tasks = new ArrayList<>(plan.tasks());
    Collections.shuffle(tasks, new Random(seed));
    return plan.toBuilder().tasks(tasks).build();
  }

  @Test
  void aThirdPlanChangesNothingBetweenTwo() {
    List<Alignment> all = Aligner.standard().alignAll(PLANS, Granularity.TASK);
    assertThat(all).hasSize(PLANS.size() * (PLANS.size() - 1) / 2);
    for (Alignment each : all) {
      assertThat(Aligner.standard().align(plan(each.left()), plan(each.right()), each.level()))
          .isEqualTo(each);
    }
  }

  @Test
  void eightThreadsSayWhatOneSays() {
    List<Alignment> one = Aligner.standard().alignAll(PLANS, Granularity.TASK);
    List<List<Alignment>> eight =
        Collections.nCopies(8, PLANS).parallelStream()
            .map(plans -> Aligner.standard().alignAll(plans, Granularity.TASK))
            .toList();
    assertThat(eight).allSatisfy(each -> assertThat(each).isEqualTo(one));
  }

  @Test
  void theEvidenceSumsToTheLogOdds() {
    for (Granularity level : Granularity.values()) {
      Alignment alignment =
          Aligner.standard().align(plan("nanchang-xinjian-2024"), plan("xuanhan-2023"), level);
      assertThat(alignment.pairs())
          .allSatisfy(
              link -> {
                double sum =
                    alignment.constant()
                        + link.evidence().stream().mapToDouble(Evidence::weight).sum();
                assertThat(1 / (1 + Math.exp(-sum)))
                    .isCloseTo(link.probability(), Offset.offset(1e-12));
              });
    }
  }

  @Test
  void oneTaskOnInterpretationIsTheTwoThatAnotherPlanSplitsItInto() {
    Alignment alignment =
        Aligner.standard()
            .align(plan("nanchang-xinjian-2024"), plan("xuanhan-2023"), Granularity.TASK);
    assertThat(alignment.matches())
        .filteredOn(link -> link.right().equals("xuanhan-2023#7"))
        .extracting(Link::left)
        .containsExactly("nanchang-xinjian-2024#5", "nanchang-xinjian-2024#6");
  }

  @Test
  void allFourPlansHaveDisclosureOnRequest() {
    List<Plan> plans = PLANS.stream().filter(each -> Field.openGovernment().fits(each)).toList();
    TaskGroups groups = TaskGroups.of(plans, Aligner.standard().alignAll(plans, Granularity.TASK));
    TaskGroup group = groups.groupOf("xuanhan-2023#8").orElseThrow();
    assertThat(group.plans()).hasSize(4);
    assertThat(group.missing()).isEmpty();
    assertThat(group.title()).contains("依申请");
  }
}
