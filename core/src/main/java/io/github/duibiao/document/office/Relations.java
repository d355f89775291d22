package io.github.duibiao.document.office;

import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.Limits;
import io.github.duibiao.document.Limits.Limit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts are that a part refers to (ECMA-376 part 2, 6.5). A relation that leads out of
 * the file, such as a link, is not kept: none is ever followed, whatever address it has.
 */
final class Relations {
  private final Map<String, String> byType = new HashMap<>();

  /** Returns where the relations of a part stand; those of the file itself for an empty name. */
  static String of(String part) {
    int name = part.lastIndexOf('/') + 1;
    return part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
  }

  /**
   * Reads relations.
   *
   * @param part the part that they are of
   */
  static Relations read(Xml xml, String part, Limits limits)
      throws XMLStreamException, DocumentException {
    Relations relations = new Relations();
    String folder = part.substring(0, part.lastIndexOf('/') + 1);
    int root = xml.root();
    while (xml.child(root)) {
      String target = xml.attribute("Target");
      String type = xml.attribute("Type");
      if (target == null || type == null || "External".equals(xml.attribute("TargetMode"))) {
        continue;
      }
      if (relations.byType.size() == limits.entries()) {
        throw limits.reached(Limit.ENTRIES);
      }
      relations.byType.putIfAbsent(
          type.substring(Math.max(0, type.lastIndexOf('/'))), path(folder, target));
    }
    return relations;
  }

  /** Returns the name of the part of a type, such as {@code /styles}; null where there is none. */
  @Nullable String ofType(String type) {
    return byType.get(type);
  }

  private static String path(String folder, String target) {
    Deque<String> path = new ArrayDeque<>();
    for (String each : (target.startsWith("/") ? target : folder + target).split("/", -1)) {
      if (each.equals("..")) {
        path.pollLast();
      } else if (!each.isEmpty() && !each.equals(".")) {
        path.addLast(each);
      }
    }
    return String.join("/", path);
  }
}
