package io.github.duibiao.examples.cli;

import io.github.duibiao.alignment.Aligner;
import io.github.duibiao.alignment.AlignmentModel;
import io.github.duibiao.alignment.Granularity;
import io.github.duibiao.similarity.Field;
import io.github.duibiao.similarity.SentenceEncoder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** How plans are aligned: by which model, with which encoder, in which field, at which level. */
final class Aligners {
  private Aligners() {}

  /** Returns the aligner that was asked for. */
  static Aligner of(Arguments arguments, Terminal terminal) throws UsageException {
    return of(arguments, Encoding.of(arguments, terminal), model(arguments));
  }

  private static Aligner of(
      Arguments arguments, @Nullable SentenceEncoder encoder, @Nullable AlignmentModel model)
      throws UsageException {
    check(model, encoder);
    Aligner.Builder builder = Aligner.builder();
    if (encoder != null) {
      builder.encoder(encoder);
    }
    if (model != null) {
      builder.model(model);
    }
    switch (arguments.choice(Option.FIELD)) {
      case "general" -> builder.field(Field.general());
      case "open-government" -> builder.field(Field.openGovernment());
      default -> {
        if (encoder == null && model == null) {
          return Aligner.standard();
        }
      }
    }
    return builder.build();
  }

  static Granularity level(Arguments arguments) throws UsageException {
    return arguments.choice(Option.LEVEL).equals("task") ? Granularity.TASK : Granularity.MEASURE;
  }

  /** Returns the model of {@code --model}, which may need the encoder; null where none is named. */
  static @Nullable AlignmentModel model(Arguments arguments, @Nullable SentenceEncoder encoder)
      throws UsageException {
    AlignmentModel model = model(arguments);
    check(model, encoder);
    return model;
  }

  private static void check(@Nullable AlignmentModel model, @Nullable SentenceEncoder encoder)
      throws UsageException {
    if (model != null && model.needsEncoder() && encoder == null) {
      throw new UsageException(
          "--model 的模型是连同句向量编码器训练的，请加 --encoder。",
          "The model of --model was fitted with a sentence encoder; add --encoder.");
    }
  }

  /** Returns the model of {@code --model}; null where none is named. */
  static @Nullable AlignmentModel model(Arguments arguments) throws UsageException {
    String name = arguments.value(Option.MODEL);
    if (name == null) {
      return null;
    }
    try {
      return AlignmentModel.parse(Files.readString(Path.of(name), StandardCharsets.UTF_8));
    } catch (IOException | InvalidPathException e) {
      throw unreadable(name);
    } catch (IllegalArgumentException e) {
      throw new UsageException(
          "--model：" + name + " 不是 fit 写出的模型。",
          "--model: " + name + " is no model as fit writes it: " + e.getMessage() + ".");
    }
  }

  private static UsageException unreadable(String name) {
    return new UsageException(
        "--model：无法读取 " + name + "。", "The model cannot be read: " + name + ".");
  }
}
