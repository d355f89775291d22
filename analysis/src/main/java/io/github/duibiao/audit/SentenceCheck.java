package io.github.duibiao.audit;

import io.github.duibiao.text.Glyphs;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A check that looks at one sentence after another. The same words are told once. */
abstract class SentenceCheck extends ListedCheck {
  private static final Pattern SENTENCES = Pattern.compile("[。;!?\\n]+");

  /** A longer sentence is no sentence. */
  private static final int LONGEST = 400;

  SentenceCheck(String code, Severity severity) {
    super(code, severity);
  }

  @Override
  public final List<Finding> findings(AuditedPlan plan) {
    List<Finding> found = new ArrayList<>();
    Set<String> told = new HashSet<>(); // A slip of the prose that its row repeats is one.
    for (AuditedPlan.Text text : plan.texts()) {
      for (String sentence : SENTENCES.splitAsStream(Glyphs.canonical(text.text())).toList()) {
        Finding fault = sentence.length() > LONGEST ? null : look(sentence, text);
        if (fault != null && told.add(Glyphs.letters(sentence))) {
          found.add(fault);
        }
      }
    }
    return found;
  }

  /**
   * Returns what is wrong with a sentence; null where nothing is.
   *
   * @param sentence in canonical form
   * @param text the text that it stands in
   */
  abstract @Nullable Finding look(String sentence, AuditedPlan.Text text);
}
