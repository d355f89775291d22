package io.github.duibiao.report.part;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The names of places within the page: the ids of plans, tasks and measures with everything
 * replaced that would have to be encoded in a link. The same id always has the same name, and two
 * ids never share one.
 */
final class Anchors {
  private final Map<String, String> names = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  String of(String id) {
    String known = names.get(id);
    if (known != null) {
      return known;
    }
    StringBuilder name = new StringBuilder(id.length());
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      name.append(isPlain(c) ? c : '-');
    }
    String base = name.toString();
    String free = base;
    for (int number = 2; !taken.add(free); number++) {
      free = base + "--" + number;
    }
    names.put(id, free);
    return free;
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '_'
        || (c >= '\u4e00' && c <= '\u9fff');
  }
}
