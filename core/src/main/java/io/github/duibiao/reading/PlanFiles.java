package io.github.duibiao.reading;

import io.github.duibiao.plan.Plan;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads many files by several threads and gives the results in the order of the files. A result is
 * given away before more than a few files ahead of it are read, so that any number of files takes
 * the memory of these few.
 */
final class PlanFiles implements Iterator<Reading> {
  private static final int AHEAD_PER_THREAD = 2;

  /** How many bytes of files that were unpacked may wait. */
  private static final long AHEAD_BYTES = 32L << 20;

  /** Held by all that read, or by the one that needs all memory there is. */
  private static final ReadWriteLock ALONE = new ReentrantReadWriteLock();

  private final PlanReader reader;
  private final FileWalk walk;
  private final int threads;
  private final ExecutorService workers;
  private final Queue<Ahead> ahead = new ArrayDeque<>();
  private long aheadBytes;
  private final Set<String> ids = new HashSet<>();
  private boolean exhausted;

  /** A file that is read, or waits to be, and the bytes of it that are held. */
  private record Ahead(Future<Reading> reading, long bytes) {}

  private PlanFiles(PlanReader reader, FileWalk walk) {
    this.reader = reader;
    this.walk = walk;
    this.threads = Runtime.getRuntime().availableProcessors();
    this.workers =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread thread = new Thread(task, "duibiao-reading");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Returns the results; the stream is to be closed. */
  static Stream<Reading> read(List<Path> paths, List<Path> except, PlanReader reader) {
    PlanFiles files = new PlanFiles(reader, new FileWalk(paths, except, reader.limits()));
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(
                files, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE),
            false)
        .onClose(files::close);
  }

  private void close() {
    workers.shutdownNow();
    walk.close();
  }

  private void readAhead() {
    while (!exhausted && ahead.size() < threads * AHEAD_PER_THREAD && aheadBytes < AHEAD_BYTES) {
      DiscoveredFile found = walk.next();
      if (found == null) {
        exhausted = true;
        workers.shutdown();
      } else {
        long bytes = found instanceof DiscoveredFile.Unpacked unpacked ? unpacked.bytes.length : 0;
        aheadBytes += bytes;
        ahead.add(new Ahead(workers.submit(() -> read(found)), bytes));
      }
    }
  }

  @Override
  public boolean hasNext() {
    readAhead();
    return !ahead.isEmpty();
  }

  @Override
  public Reading next() {
    readAhead();
    Ahead first = ahead.poll();
    if (first == null) {
      throw new NoSuchElementException();
    }
    aheadBytes -= first.bytes;
    Reading reading;
    try {
      reading = first.reading.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while reading");
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
    readAhead();
    return reading instanceof Reading.Done done ? distinct(done) : reading;
  }

  private Reading read(DiscoveredFile found) {
    if (found instanceof DiscoveredFile.Unreadable unreadable) {
      return unreadable.reading();
    }
    Reading reading;
    ALONE.readLock().lock();
    try {
      reading = attempt(found);
    } finally {
      ALONE.readLock().unlock();
    }
    if (!(reading instanceof Reading.Failed failed && failed.reason().isOfMemory())) {
      return reading;
    }
    // Another document may have taken the memory: this one is refused for what it takes itself.
    ALONE.writeLock().lock();
    try {
      return attempt(found);
    } finally {
      ALONE.writeLock().unlock();
    }
  }

  private Reading attempt(DiscoveredFile found) {
    String source = found.source();
    try {
      return new Reading.Done(
          source,
          found instanceof DiscoveredFile.Unpacked unpacked
              ? reader.read(unpacked.bytes, lastName(unpacked.name))
              : reader.read(((DiscoveredFile.OnDisk) found).file()));
    } catch (PlanReadException e) {
      return new Reading.Failed(source, e.of(source));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // The other files are worth more than this one's fault.
      return new Reading.Failed(source, new PlanReadException(source, e));
    }
  }

  private static String lastName(String name) {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }

  /** Files of one name lie in many folders: the second plan of an id is called by it and a 2. */
  private Reading distinct(Reading.Done done) {
    Plan plan = done.plan();
    String id = plan.id();
    for (int number = 2; !ids.add(id); number++) {
      id = plan.id() + "-" + number;
    }
    return id.equals(plan.id()) ? done : new Reading.Done(done.source(), plan.withId(id));
  }
}
