package io.github.duibiao.reading.outline;

import io.github.duibiao.reading.field.ClauseReader;
import io.github.duibiao.reading.field.ClauseReader.Clause;
import io.github.duibiao.text.Line;
import io.github.duibiao.text.Numbering;
import io.github.duibiao.text.Passage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A numbered heading with what stands under it, while a document is being read. */
public final class Item {
  public final Numbering mark;
  private Line opening;
  final @Nullable Item parent;
  public final List<Line> lines = new ArrayList<>();
  public final List<Item> children = new ArrayList<>();

  /** The lines that were read last, their text and its clauses: several ask for them. */
  private List<Line> read = List.of();

  private Passage whole = Passage.join(read);
  private @Nullable List<Clause> clauses;

  /** How many of the lines stood above parts that were taken into the text. */
  private int ownLines;

  /**
   * @param mark its number
   * @param opening the line that the number opens
   * @param parent the heading above; null at the top
   */
  public Item(Numbering mark, Line opening, @Nullable Item parent) {
    this.mark = mark;
    this.opening = opening;
    this.parent = parent;
    if (mark.length() < opening.length()) {
      lines.add(opening.from(mark.length()));
    }
  }

  /** Returns the responsibility clauses of its lines. */
  public List<Clause> clauses() {
    Passage text = whole();
    if (clauses == null) {
      clauses = List.copyOf(ClauseReader.read(text));
    }
    return clauses;
  }

  /** Returns the text of its lines. */
  public Passage whole() {
    if (!lines.equals(read)) {
      read = List.copyOf(lines);
      whole = Passage.join(read);
      clauses = null;
    }
    return whole;
  }

  /** Takes the part of a line that the item opens, its number included. */
  void begin(Line part) {
    opening = part;
    if (mark.length() < part.length()) {
      lines.add(part.from(mark.length()));
    }
  }

  boolean hasNumber() {
    return mark.length() > 0;
  }

  /** Returns the line, or the part of one, that the number opens. */
  public Line opening() {
    return opening;
  }

  public int line() {
    return opening.number();
  }

  /**
   * Takes the points of an enumeration back into the text they belong to. Under a heading with a
   * text of its own, 「…：（1）…；（2）…。」 lists the parts of one task.
   */
  void takeBackPoints() {
    children.forEach(Item::takeBackPoints);
    if (children.isEmpty() || !children.stream().allMatch(Item::isPoint)) {
      return;
    }
    takeBackParts();
  }

  /** Takes what stands under the heading into its text, numbers and all. */
  void takeBackParts() {
    ownLines = lines.size();
    for (Item child : children) {
      lines.add(child.opening);
      lines.addAll(child.linesBelow());
    }
    children.clear();
  }

  /** Returns the lines below the one that the number opens. */
  List<Line> linesBelow() {
    return lines.subList(mark.length() < opening.length() ? 1 : 0, lines.size());
  }

  private boolean isPoint() {
    if (!isLeaf() || lines.isEmpty() || parent == null) {
      return false;
    }
    String introduction = parent.whole().canon;
    boolean introduced = introduction.length() > 40 || introduction.endsWith(":");
    boolean minor = mark.style().compareTo(Numbering.Style.ARABIC_IN_BRACKETS) >= 0;
    Line end = lines.get(lines.size() - 1);
    boolean listed =
        end.canon().endsWith(";") || this == parent.children.get(parent.children.size() - 1);
    boolean arabic = mark.style() == Numbering.Style.ARABIC && parent.parent != null;
    boolean ofArticle =
        parent.mark.style() == Numbering.Style.ARTICLE && introduction.endsWith(":");
    return introduced && (minor || (listed && (arabic || ofArticle)));
  }

  /** Returns how long the text above parts taken into it is; 0 where there are none. */
  public int lengthAboveParts() {
    return ownLines == 0 ? 0 : Passage.join(lines.subList(0, ownLines)).length();
  }

  public boolean isLeaf() {
    return children.isEmpty();
  }
}
