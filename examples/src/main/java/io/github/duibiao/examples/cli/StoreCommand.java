package io.github.duibiao.examples.cli;

import io.github.duibiao.corpus.PlanStore;
import io.github.duibiao.corpus.StoreException;
import io.github.duibiao.corpus.StoreFault;
import io.github.duibiao.corpus.StoreJson;
import io.github.duibiao.corpus.StoreWriter;
import io.github.duibiao.json.PlanJson;
import io.github.duibiao.language.MemoLanguage;
import io.github.duibiao.output.OutputFolder;
import io.github.duibiao.plan.Plan;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** {@code store add|list|export}: many plans on disk. */
final class StoreCommand implements Command {
  static final List<String> DEEDS = List.of("add", "list", "export");
  private static final String EXPORTED = "plans.jsonl";

  @Override
  public Set<Option> options() {
    return ReadingOptions.and();
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
    List<String> words = arguments.files();
    String deed = words.isEmpty() ? "" : words.get(0);
    boolean add = deed.equals("add");
    if (!DEEDS.contains(deed) || (add ? words.size() < 3 : words.size() != 2)) {
      throw new UsageException(
          "用法：store add STORE FILE…、store list STORE 或 store export STORE。",
          "Usage: store add STORE FILE…, store list STORE or store export STORE.");
    }
    Path folder = path(words.get(1));
    try {
      return switch (deed) {
        case "add" -> add(folder, words.subList(2, words.size()), arguments, terminal);
        case "list" -> list(folder, arguments, terminal);
        default -> export(folder, arguments, terminal);
      };
    } catch (StoreException e) {
      tell(e.fault(), terminal);
      boolean unwritten =
          e.fault().kind() == StoreFault.Kind.UNWRITTEN
              || e.fault().kind() == StoreFault.Kind.LOCKED;
      return unwritten ? Exit.USAGE : Exit.UNREADABLE;
    }
  }

  static Path path(String name) throws UsageException {
    List<Path> paths = Inputs.paths(List.of(name));
    if (paths.isEmpty()) {
      throw new UsageException("不是文件夹名：" + name, "Not the name of a folder: " + name);
    }
    return paths.get(0);
  }

  static void tell(StoreFault fault, Terminal terminal) {
    terminal.say(fault.say(MemoLanguage.ZH), fault.say(MemoLanguage.EN));
  }

  private static int add(Path folder, List<String> files, Arguments arguments, Terminal terminal)
      throws UsageException, IOException {
    AtomicInteger added = new AtomicInteger();
    boolean complete;
    try (StoreWriter writer = PlanStore.write(folder)) {
      writer.faults().forEach(each -> tell(each, terminal));
      List<Path> known = known(Inputs.paths(files), writer);
      int before = writer.acknowledged();
      if (!known.isEmpty()) {
        terminal.say(
            "库中已有 " + before + " 份；" + known.size() + " 个文件此前已加入，不再读取。",
            "The store has " + before + " plans; " + known.size() + " files were added before.");
      }
      complete =
          Readings.each(
              files,
              ReadingOptions.reader(arguments, terminal),
              terminal,
              new Guard(List.of(folder), known, file -> {}),
              (source, plan) -> added.addAndGet(writer.add(plan) ? 1 : 0));
    }
    int size = PlanStore.open(folder).size();
    terminal.say(
        "新加入 " + added + " 份，库中共 " + size + " 份。",
        "Added " + added + "; the store has " + size + " plans.");
    return complete ? Exit.DONE : Exit.UNREADABLE;
  }

  /** Returns the files in the folders that a run before has added, so that it can be gone on. */
  private static List<Path> known(List<Path> inputs, StoreWriter writer) throws IOException {
    List<Path> known = new ArrayList<>();
    if (writer.acknowledged() == 0) {
      return known;
    }
    for (Path input : inputs) {
      if (Files.isDirectory(input)) {
        try (Stream<Path> files = Files.walk(input)) {
          for (Iterator<Path> each = files.iterator(); each.hasNext(); ) {
            Path file = each.next();
            if (Files.isRegularFile(file)
                && writer.has(String.valueOf(file.getFileName()), sha256(file))) {
              known.add(file);
            }
          }
        } catch (UncheckedIOException e) {
          throw e.getCause();
        }
      }
    }
    return known;
  }

  private static String sha256(Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static int list(Path folder, Arguments arguments, Terminal terminal)
      throws UsageException, IOException {
    try (Output output = Output.open(arguments, terminal)) {
      PlanStore store = PlanStore.open(folder);
      store.faults().forEach(each -> tell(each, terminal));
      output.write(StoreJson.write(store));
      return status(store.faults());
    }
  }

  private static int export(Path folder, Arguments arguments, Terminal terminal)
      throws UsageException, IOException {
    PlanStore store = PlanStore.open(folder);
    List<StoreFault> faults = new ArrayList<>(store.faults());
    String out = arguments.value(Option.OUT);
    try (Stream<Plan> plans = store.plans(faults::add)) {
      if (out == null) {
        for (Iterator<Plan> each = plans.iterator(); each.hasNext(); ) {
          Output.write(terminal.out(), PlanJson.writeLine(each.next()) + "\n");
        }
      } else {
        try (OutputFolder target = Output.openFolder(out, arguments)) {
          try (OutputStream file = target.create(EXPORTED)) {
            for (Iterator<Plan> each = plans.iterator(); each.hasNext(); ) {
              String line = PlanJson.writeLine(each.next()) + "\n";
              file.write(line.getBytes(StandardCharsets.UTF_8));
            }
          }
          target.commit();
        }
      }
    }
    faults.forEach(each -> tell(each, terminal));
    return status(faults);
  }

  /** An index that was made anew is no loss. */
  static int status(List<StoreFault> faults) {
    boolean lost = faults.stream().anyMatch(each -> each.kind() != StoreFault.Kind.INDEX);
    return lost ? Exit.UNREADABLE : Exit.DONE;
  }
}
