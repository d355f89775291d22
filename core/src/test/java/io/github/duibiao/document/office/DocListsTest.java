package io.github.duibiao.document.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

/**
 * Lists of Word 97 that share their count, or begin with a number of their own. The office program
 * that saved the file gives each list a kind of its own: the table that says which lists are of one
 * kind is written anew here, byte by byte (MS-DOC 2.9.131, 2.9.133, 2.9.147).
 */
class DocListsTest {
  /** Where the header says where the table of lists is, and how long. */
  private static final int TABLE = 0x2EA;

  /** The kind of lists that is numbered 1、 in the file. */
  private static final int DECIMAL = 12;

  private static final int LISTS = 13;
  private static final int START = 1 << 4;
  private static final int FORMAT = 1 << 5;

  private final ByteBuffer heads = buffer();
  private final ByteBuffer data = buffer();

  private static ByteBuffer buffer() {
    return ByteBuffer.allocate(4_096).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Returns what was put into a buffer. */
  private static byte[] bytes(ByteBuffer buffer) {
    byte[] bytes = new byte[buffer.position()];
    buffer.duplicate().flip().get(bytes);
    return bytes;
  }

  /** Adds a list of a kind, with what it has of its own at the first level. */
  private void list(int kind, byte[]... own) {
    heads.putInt(kind).putInt(0).putInt(0).putInt(own.length);
    data.putInt(-1);
    Arrays.stream(own).forEach(data::put);
  }

  private static byte[] startingAt(int number) {
    return bytes(buffer().putInt(number).putInt(START));
  }

  /** The level of a list: a number form, 、 behind the number, and where it begins. */
  private static byte[] level(int number, int form, int flags, int restart) {
    ByteBuffer level = buffer().putInt(number).put((byte) form).put((byte) flags);
    level.put((byte) 1).put(new byte[8]).put((byte) 2).putLong(0).putShort((short) 0);
    level.put((byte) restart).put((byte) 0);
    level.putShort((short) 2).putShort((short) 0).putShort((short) '、');
    return bytes(level);
  }

  private static byte[] with(byte[] level) {
    return bytes(buffer().putInt(0).putInt(START | FORMAT).put(level));
  }

  /** Returns the numbered file with these lists in place of its own. */
  private byte[] file() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem files =
        new POIFSFileSystem(new ByteArrayInputStream(Shown.file("numbering.doc")))) {
      DirectoryNode root = files.getRoot();
      byte[] text = root.createDocumentInputStream("WordDocument").readAllBytes();
      boolean first = (text[0x0B] & 2) != 0;
      String name = first ? "1Table" : "0Table";
      byte[] table = root.createDocumentInputStream(name).readAllBytes();
      int count = heads.position() / 16;
      byte[] lists = bytes(buffer().putInt(count).put(bytes(heads)).put(bytes(data)));
      ByteBuffer header = ByteBuffer.wrap(text).order(ByteOrder.LITTLE_ENDIAN);
      header.putInt(TABLE, table.length).putInt(TABLE + 4, lists.length);
      byte[] longer = Arrays.copyOf(table, table.length + lists.length);
      System.arraycopy(lists, 0, longer, table.length, lists.length);
      root.getEntry("WordDocument").delete();
      root.getEntry(name).delete();
      root.createDocument("WordDocument", new ByteArrayInputStream(text));
      root.createDocument(name, new ByteArrayInputStream(longer));
      files.writeFilesystem(out);
    }
    return out.toByteArray();
  }

  /** The numbers of the three items of each list. */
  private static List<String> numbers(byte[] file, String end) throws Exception {
    return Shown.lines(file, "lists.doc").stream()
        .filter(each -> each.endsWith(end))
        .map(each -> each.substring(0, each.length() - end.length()))
        .toList();
  }

  @Test
  void aListGoesOnAfterAnInterruptionOrBeginsWithItsOwnNumber() throws Exception {
    list(DECIMAL);
    list(DECIMAL);
    list(2);
    list(DECIMAL);
    list(DECIMAL, startingAt(1));
    list(DECIMAL, startingAt(20));
    list(DECIMAL);
    list(DECIMAL, with(level(3, 3, 0, 0)));
    for (int kind = 9; kind <= LISTS; kind++) {
      list(kind);
    }
    assertThat(numbers(file(), "政策解读"))
        .startsWith("1、", "4、", "甲、", "7、", "1、", "20、", "23、", "C、");
    assertThat(numbers(file(), "监督考核"))
        .startsWith("3、", "6、", "丙、", "9、", "3、", "22、", "25、", "E、");
  }

  // Nothing else makes a level of its bytes.
  @SuppressWarnings("deprecation")
  @Test
  void aLevelSaysAfterWhichLevelsItBeginsAnew() {
    int own = 1 << 3;
    assertThat(DocLists.level(new ListLevel(level(1, 0, own, 1), 0), -1).restart()).isOne();
    assertThat(DocLists.level(new ListLevel(level(1, 0, own, 0), 0), -1).restart()).isZero();
    assertThat(DocLists.level(new ListLevel(level(1, 0, 0, 0), 0), -1).restart()).isNegative();
  }
}
