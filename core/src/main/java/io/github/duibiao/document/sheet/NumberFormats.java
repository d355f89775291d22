package io.github.duibiao.document.sheet;

import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.Limits;
import io.github.duibiao.document.Limits.Limit;
import io.github.duibiao.document.packed.XmlElements;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** The number formats of the styles of an XLSX file. */
final class NumberFormats implements XmlElements.Elements {
  private final Limits limits;
  private final Map<Integer, String> codes = new HashMap<>();
  private final List<Integer> formats = new ArrayList<>();
  private boolean cells;

  NumberFormats(Limits limits) {
    this.limits = limits;
  }

  @Override
  public void start(String name, Attributes attributes) throws DocumentException {
    if (formats.size() + codes.size() > limits.cells()) {
      throw limits.reached(Limit.CELLS);
    }
    switch (name) {
      case "numFmt" -> {
        String code = attributes.getValue("formatCode");
        if (code != null && code.length() <= ShownNumbers.LONGEST_CODE) {
          codes.put(XmlElements.number(attributes.getValue("numFmtId"), -1), code);
        }
      }
      case "cellXfs" -> cells = true;
      case "xf" -> {
        if (cells) {
          formats.add(XmlElements.number(attributes.getValue("numFmtId"), 0));
        }
      }
      default -> {}
    }
  }

  @Override
  public void end(String name) {
    cells &= !name.equals("cellXfs");
  }

  /** Returns the number of the format of a style; 0, the general one, where there is none. */
  int of(int style) {
    return style >= 0 && style < formats.size() ? formats.get(style) : 0;
  }

  /** Returns the code of a format; null where the file does not state it. */
  @Nullable String code(int format) {
    return codes.get(format);
  }
}
