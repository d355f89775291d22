package io.github.duibiao.themes;

import io.github.duibiao.codebook.Facet;
import io.github.duibiao.themes.TextScan.Find;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How much a demand's heading and text speak for each theme. Used for one demand after another; not
 * thread-safe.
 */
final class ThemeScores {
  private final CodebookWords lexicon;
  private final double strong;
  private final double weak;
  private final double heading;
  private final double weakHeading;
  private final double passing;
  private final double again;
  private final double[] ofSign;
  private final double[] ofTheme;
  private final boolean[] headed;
  private final boolean[] leading;
  private boolean led;
  private final List<ThemeWord> signs = new ArrayList<>();

  ThemeScores(CodebookWords lexicon) {
    Rules rules = lexicon.rules();
    this.lexicon = lexicon;
    this.strong = rules.weight("strong");
    this.weak = rules.weight("weak");
    this.heading = rules.weight("heading");
    this.weakHeading = rules.weight("weak-heading");
    this.passing = rules.weight("passing");
    this.again = rules.weight("again");
    this.ofSign = new double[lexicon.signs()];
    this.ofTheme = new double[lexicon.themes().size()];
    this.headed = new boolean[lexicon.themes().size()];
    this.leading = new boolean[lexicon.themes().size()];
  }

  void clear() {
    for (ThemeWord sign : signs) {
      ofSign[sign.index()] = 0;
    }
    signs.clear();
    Arrays.fill(ofTheme, 0);
    Arrays.fill(headed, false);
    Arrays.fill(leading, false);
    led = false;
  }

  /** Weighs the words of a heading that was scanned. */
  void heading(TextScan scan) {
    for (Find find : scan.kept()) {
      put(find.sign, find.sign.strong() ? heading : weakHeading);
      headed[find.sign.theme()] |= find.sign.strong();
    }
  }

  /** Weighs the words of a running text that was scanned. */
  void text(TextScan scan) {
    int lead = -1;
    for (Find find : scan.kept()) {
      boolean function = facet(find.sign.theme()) == Facet.FUNCTION;
      boolean inPassing = scan.passing(find, function);
      put(find.sign, (inPassing ? passing : 1) * (find.sign.strong() ? strong : weak));
      if (!led && !inPassing && find.sign.strong()) {
        int clause = scan.clauseEnd(find);
        lead = lead < 0 ? clause : lead;
        leading[find.sign.theme()] |= clause == lead;
      }
    }
    led |= lead >= 0;
  }

  /** Adds weight to a theme for a word that stands elsewhere. */
  void strengthen(ThemeWord sign, double weight) {
    note(sign);
    ofSign[sign.index()] += weight;
    ofTheme[sign.theme()] += weight;
  }

  /** A word that is demanded a second time weighs more, but no more a third time. */
  private void put(ThemeWord sign, double weight) {
    double before = ofSign[sign.index()];
    double once = sign.strong() ? strong : weak;
    double now = Math.max(before, weight);
    if (before >= once && weight >= once) {
      now = Math.max(now, once * (1 + again));
    }
    note(sign);
    ofSign[sign.index()] = now;
    ofTheme[sign.theme()] += now - before;
  }

  private void note(ThemeWord sign) {
    if (ofSign[sign.index()] == 0) {
      signs.add(sign);
    }
  }

  /** Returns the words that have any weight, in their order. */
  List<ThemeWord> signs() {
    return signs;
  }

  int themes() {
    return ofTheme.length;
  }

  double weight(int theme) {
    return ofTheme[theme];
  }

  /** Says whether the heading names the theme. */
  boolean headed(int theme) {
    return headed[theme];
  }

  /** Says whether the first clause that demands anything demands it. */
  boolean leading(int theme) {
    return leading[theme];
  }

  /** Says whether the heading names any theme. */
  boolean anyHeaded() {
    for (boolean each : headed) {
      if (each) {
        return true;
      }
    }
    return false;
  }

  /** Says whether the heading names themes, but none of this one's facet. */
  boolean headedByOtherFacet(int theme) {
    boolean any = false;
    for (int i = 0; i < headed.length; i++) {
      if (headed[i] && facet(i) == facet(theme)) {
        return false;
      }
      any |= headed[i];
    }
    return any;
  }

  List<String> words(int theme) {
    List<String> words = new ArrayList<>(4);
    for (ThemeWord sign : signs) {
      if (sign.theme() == theme) {
        words.add(sign.label());
      }
    }
    return words;
  }

  private Facet facet(int theme) {
    return lexicon.themes().get(theme).facet();
  }
}
