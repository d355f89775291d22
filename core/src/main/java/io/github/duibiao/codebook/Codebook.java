package io.github.duibiao.codebook;

import io.github.duibiao.plan.Level;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The themes that plans are tagged with, in the order of their file. Immutable.
 *
 * <pre>{@code
 * Codebook codebook = Codebook.standard();
 * codebook.theme("policy-interpretation").orElseThrow().zh(); // 政策解读
 * Codebook own = codebook.extendedBy(Path.of("water.codebook"));
 * }</pre>
 */
public final class Codebook {
  private static final List<String> BUNDLED = List.of("open-government", "business-environment");

  private final String id;
  private final String title;
  private final String about;
  private final String officialList;
  private final Set<Level> officialFor;
  private final Map<String, Theme> themes;

  Codebook(
      String id,
      String title,
      String about,
      String officialList,
      Set<Level> officialFor,
      Map<String, Theme> themes) {
    this.id = id;
    this.title = title;
    this.about = about;
    this.officialList = officialList;
    this.officialFor = Set.copyOf(officialFor);
    this.themes = Collections.unmodifiableMap(new LinkedHashMap<>(themes));
  }

  private static final class Standard {
    static final Codebook INSTANCE = bundled("open-government");
  }

  private static final Codebook NONE = new Codebook("none", "", "", "", Set.of(), Map.of());

  /** Returns the ids of the codebooks of this library, the standard one first. */
  public static List<String> bundledIds() {
    return BUNDLED;
  }

  /** Returns the codebook without themes, for plans of a field that no codebook is about. */
  public static Codebook none() {
    return NONE;
  }

  /** Returns the themes of open-government work plans (政务公开工作要点). */
  public static Codebook standard() {
    return Standard.INSTANCE;
  }

  /**
   * Returns a codebook of this library: {@code open-government}, the {@linkplain #standard()
   * standard}, or {@code business-environment}, a small one for plans of another kind.
   *
   * @throws IllegalArgumentException if the library has none of that id
   */
  public static Codebook bundled(String id) {
    if (!BUNDLED.contains(id)) {
      throw new IllegalArgumentException("no codebook \"" + id + "\": use one of " + BUNDLED);
    }
    return load(id.concat(".codebook"));
  }

  /**
   * Reads a codebook from a file in UTF-8, as {@link #parse} does.
   *
   * @throws CodebookException if a line of it is wrong
   * @throws IOException if the file cannot be read
   */
  public static Codebook read(Path file) throws IOException {
    return parse(Files.readString(file, StandardCharsets.UTF_8), file.toString());
  }

  /**
   * Reads a codebook from its text. One that says {@code extends:} and the id of a codebook of this
   * library is added to that.
   *
   * @param text the text
   * @param name what errors call it, such as the file's name
   * @throws CodebookException if a line of it is wrong
   */
  public static Codebook parse(String text, String name) throws CodebookException {
    return CodebookFile.parse(text, name, null);
  }

  /**
   * Returns this codebook with the themes of a file added: a theme of a new id is added at the end,
   * a theme of a known id gains the words that the file gives it.
   *
   * @throws CodebookException if a line of it is wrong
   * @throws IOException if the file cannot be read
   */
  public Codebook extendedBy(Path file) throws IOException {
    return extendedBy(Files.readString(file, StandardCharsets.UTF_8), file.toString());
  }

  /**
   * Returns this codebook with the themes of a text added, like {@link #extendedBy(Path)}.
   *
   * @throws CodebookException if a line of it is wrong
   */
  public Codebook extendedBy(String text, String name) throws CodebookException {
    return CodebookFile.parse(text, name, this);
  }

  /** Returns the id, such as {@code open-government}. */
  public String id() {
    return id;
  }

  /** Returns the title. */
  public String title() {
    return title;
  }

  /** Returns what plans it is for, as its file says; empty where the file does not. */
  public String about() {
    return about;
  }

  /** Returns what the official list is called, or an empty string where there is none. */
  public String officialList() {
    return officialList;
  }

  /** Returns the levels of government that the official list is for. */
  public Set<Level> officialFor() {
    return officialFor;
  }

  /** Returns the themes in the order of the file. */
  public List<Theme> themes() {
    return List.copyOf(themes.values());
  }

  /** Returns the themes of a facet in the order of the file. */
  public List<Theme> themes(Facet facet) {
    return themes.values().stream().filter(each -> each.facet() == facet).toList();
  }

  /** Returns the theme of that id, if there is one. */
  public Optional<Theme> theme(String themeId) {
    return Optional.ofNullable(themes.get(themeId));
  }

  /** Returns the entries of the official list by their number; empty where there is no list. */
  public List<OfficialField> officialFields() {
    List<OfficialField> fields = new ArrayList<>();
    themes.values().forEach(each -> fields.addAll(each.fields()));
    fields.sort(Comparator.comparingInt(OfficialField::number));
    return List.copyOf(fields);
  }

  /** Returns its id and how many themes it has. */
  @Override
  public String toString() {
    return id + " (" + themes.size() + " themes)";
  }

  private static Codebook load(String resource) {
    try (InputStream in = Codebook.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(
            "the resource " + resource + " is missing from the jar: build it again");
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), resource);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
