package io.github.duibiao.json;

import io.github.duibiao.plan.Plan;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Goes through a file of plans line by line, counting lines for messages. */
final class PlanLines implements Iterable<Plan>, Closeable {
  /** A plan takes some hundred kilobytes; a longer line than this is no plan but a wrong file. */
  private static final int MAX_LINE = 256 << 20;

  private final InputStream in;
  private final String name;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int limit;
  private int linesRead;

  PlanLines(Path path) throws IOException {
    this.in = Files.newInputStream(path);
    this.name = String.valueOf(path.getFileName());
  }

  @Override
  public Iterator<Plan> iterator() {
    return new Iterator<>() {
      private @Nullable Plan next;

      @Override
      public boolean hasNext() {
        if (next == null) {
          next = nextPlan();
        }
        return next != null;
      }

      @Override
      public Plan next() {
        if (!hasNext() || next == null) {
          throw new NoSuchElementException();
        }
        Plan result = next;
        next = null;
        return result;
      }
    };
  }

  private @Nullable Plan nextPlan() {
    try {
      for (byte[] line = nextLine(); line != null; line = nextLine()) {
        if (!isBlank(line)) {
          return JsonInput.read(line, name, linesRead - 1, new PlanInput());
        }
      }
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the bytes up to the next newline; null at the end of the file. */
  private byte @Nullable [] nextLine() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean any = false;
    while (position < limit || fill()) {
      any = true;
      int end = position;
      while (end < limit && buffer[end] != '\n') {
        end++;
      }
      line.write(buffer, position, end - position);
      position = end + 1;
      if (end < limit) {
        break;
      }
      if (line.size() > MAX_LINE) {
        throw new JsonFormatException(
            name,
            linesRead + 1,
            1,
            "",
            Problem.limit(String.format(Locale.ROOT, "line > %d MB", MAX_LINE >> 20)),
            null);
      }
    }
    if (!any) {
      return null;
    }
    linesRead++;
    return line.toByteArray();
  }

  private boolean fill() throws IOException {
    position = 0;
    limit = Math.max(0, in.read(buffer));
    return limit > 0;
  }

  private static boolean isBlank(byte[] line) {
    for (byte each : line) {
      if (each != ' ' && each != '\t' && each != '\r') {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
