package io.github.duibiao.audit;

import java.util.List;

/** The checks of this library, in the order in which they run. */
final class Checks {
  static final List<Check> ALL =
      List.of(
          new DeadlineBeforeIssue(),
          new DeadlineYearUnclear(),
          new DeadlineOnIssueDay(),
          new DeadlineImpossible(),
          new DeadlinePastYear(),
          new DeadlineLaterYear(),
          new DeadlineDiffers(),
          new DeadlineTextDiffers(),
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
          new UnitTextDiffers(),
          new MeasureOnlyInProse(),
          new MeasureOnlyInTable(),
          new QuantityDiffers(),
          new SumDiffers(),
          new WordingDiffers(),
          new TaskTitleDiffers(),
          new TaskSectionDiffers(),
          new MeasureRepeated(),
          new SentenceRepeated(),
          new WordsRepeated(),
          new PunctuationRepeated(),
          new BracketsUnpaired(),
          new TextGarbled(),
          new PlusLost(),
          new NumberSkipped(),
          new NumberRepeated(),
          new CitationMalformed(),
          new CitationBrackets(),
          new CitationLater(),
          new DocumentNumberYear(),
          new IssueDatesDiffer(),
          new TaskEmpty(),
          new TaskGeneric(),
          new LeftoverYear(),
          new LeftoverPlace());

  private Checks() {}
}
