package io.github.duibiao.document.packed;

import io.github.duibiao.document.Budget;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.DocumentException.Reason;
import io.github.duibiao.document.Limits;
import io.github.duibiao.document.Limits.Limit;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A message with files attached to it ({@code .eml}, also {@code .mht}). A message without any is
 * no archive: it is read as the page it is. The text of the message itself is given first, where it
 * is long enough to be more than a cover note.
 */
final class MailArchive extends Archive {
  /** How long the text of a message is that may be a document, in bytes. */
  private static final int MORE_THAN_A_NOTE = 2_000;

  /** How many parts lie in each other at most: a message that was passed on has three. */
  private static final int MOST_NESTED = 16;

  private static final Pattern OPENS =
      Pattern.compile("[A-Za-z][A-Za-z0-9-]{1,60}:[^\\r\\n]*\\r?\\n");
  private static final Pattern MULTIPART =
      Pattern.compile("(?im)^content-type:\\s*multipart/[a-z]{1,20}");
  private static final Pattern PICTURE = Pattern.compile("(?i)(?:image|audio|video|font)/.*");

  private final Allowance allowance;
  private final Iterator<Part> parts;

  private record Part(String name, String encoding, String body, Limits limits) implements Item {
    @Override
    public byte[] bytes() throws DocumentException {
      byte[] bytes = TransferEncoding.decode(encoding, body);
      if (bytes.length > limits.bytes()) {
        throw limits.reached(Limit.BYTES);
      }
      return bytes;
    }
  }

  private MailArchive(List<Part> parts, Limits limits, Allowance allowance, int depth) {
    super(limits, allowance, depth);
    this.allowance = allowance;
    this.parts = parts.iterator();
  }

  /** Says whether a file begins as a message may: with the fields of its head. */
  static boolean opens(byte[] head) {
    return OPENS.matcher(new String(head, StandardCharsets.ISO_8859_1)).lookingAt();
  }

  /** Opens a message; null where nothing is attached to it. */
  static @Nullable MailArchive open(byte[] bytes, Limits limits, Allowance allowance, int depth)
      throws DocumentException {
    // Every byte is kept as a character.
    String message = new String(bytes, StandardCharsets.ISO_8859_1);
    int end = MailHead.end(message, 0);
    if (end < 0 || !MULTIPART.matcher(message).region(0, end).find()) {
      return null;
    }
    List<Part> notes = new ArrayList<>();
    List<Part> attached = new ArrayList<>();
    collect(message, notes, attached, limits, 0);
    if (attached.isEmpty()) {
      return null;
    }
    List<Part> all = new ArrayList<>();
    for (Part each : notes) {
      if (each.body.length() > MORE_THAN_A_NOTE && all.isEmpty()) {
        all.add(each);
      }
    }
    all.addAll(attached);
    for (int i = 0; i < all.size(); i++) {
      allowance.entry();
    }
    return new MailArchive(all, limits, allowance, depth);
  }

  /** Collects the parts of a part: a page first, then a plain text. */
  private static void collect(
      String part, List<Part> notes, List<Part> attached, Limits limits, int depth)
      throws DocumentException {
    Budget.check();
    if (depth > MOST_NESTED) {
      throw new DocumentException(Reason.TOO_LARGE, MOST_NESTED + " parts inside of each other");
    }
    if (notes.size() + attached.size() > limits.entries()) {
      throw limits.reached(Limit.ENTRIES);
    }
    int body = MailHead.end(part, 0);
    if (body < 0) {
      return;
    }
    MailHead head = MailHead.of(part.substring(0, body));
    String boundary = head.boundary();
    String type = head.type();
    if (type.startsWith("multipart/") && boundary != null) {
      String mark = "\n--" + boundary;
      int from = boundary(part, mark, body - 1);
      while (from >= 0) {
        int begin = part.indexOf('\n', from + mark.length());
        if (begin < 0 || part.startsWith("--", from + mark.length())) {
          return;
        }
        int next = boundary(part, mark, begin);
        String inner =
            part.substring(begin + 1, next < 0 ? part.length() : Math.max(begin + 1, next));
        collect(inner, notes, attached, limits, depth + 1);
        from = next;
      }
      return;
    }
    String name = head.name();
    String text = part.substring(body);
    if (!name.isEmpty() && !PICTURE.matcher(type).matches()) {
      attached.add(new Part(name, head.encoding(), text, limits));
    } else if (type.equals("text/html")) {
      notes.add(0, new Part("message.html", head.encoding(), text, limits));
    } else if (type.equals("text/plain") || type.isEmpty()) {
      notes.add(new Part("message.txt", head.encoding(), text, limits));
    }
  }

  /** Returns where a line parts two parts; one that goes on is the boundary of others. */
  private static int boundary(String text, String mark, int from) {
    int found = text.indexOf(mark, Math.max(0, from));
    while (found >= 0) {
      int end = found + mark.length();
      if (end == text.length() || "\r\n -\t".indexOf(text.charAt(end)) >= 0) {
        return found;
      }
      found = text.indexOf(mark, end);
    }
    return -1;
  }

  @Override
  public @Nullable Item next() throws DocumentException {
    allowance.check();
    if (!parts.hasNext()) {
      return null;
    }
    Part part = parts.next();
    allowance.take(part.body.length());
    return part;
  }

  @Override
  public void close() {}
}
