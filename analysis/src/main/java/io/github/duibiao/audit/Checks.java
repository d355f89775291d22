package io.github.duibiao.audit;

import java.util.List;

/** The checks of this library, in the order in which they run. */
final class Checks {
  static final List<Check> ALL =
      List.of(
          new DeadlineBeforeIssue(),
          new DeadlineOnIssueDay(),
          new DeadlineImpossible(),
          new DeadlinePastYear(),
          new DeadlineLaterYear(),
          new DeadlineDiffers(),
          new DeadlineCellVaguer(),
          new DeadlineMissing(),
          new DeadlinesVague(),
          new NoDates(),
          new LeadDiffers(),
          new UnitOnlyInTable(),
          new UnitSpecifiedInTable(),
          new UnitOnlyInProse(),
          new LeadMissing(),
          new UnitMissing(),
          new PartnersMissing(),
          new NoUnits(),
          new UnitTwoNames(),
          new UnitCollective(),
          new UnitElsewhere(),
          new MeasureOnlyInProse(),
          new MeasureOnlyInTable(),
          new QuantityDiffers(),
          new WordingDiffers(),
          new MeasureRepeated(),
          new NumberSkipped(),
          new NumberRepeated(),
          new CitationMalformed(),
          new CitationBrackets(),
          new CitationLater(),
          new DocumentNumberYear(),
          new TaskEmpty(),
          new TaskGeneric(),
          new LeftoverYear(),
          new LeftoverPlace());

  private Checks() {}
}
