package io.github.duibiao.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.duibiao.document.Block;
import io.github.duibiao.document.Document;
import io.github.duibiao.document.DocumentFormat;
import io.github.duibiao.document.Formats;
import io.github.duibiao.document.Limits;
import io.github.duibiao.plan.Plan;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A format of one's own: whatever the bytes, it gives the blocks at hand. */
record GivenDocument(ImmutableList<Block> blocks, ImmutableMap<String, String> facts)
    implements DocumentFormat {

  static Plan read(List<Block> blocks, ImmutableMap<String, String> facts, String name)
      throws PlanReadException {
    DocumentFormat format = new GivenDocument(ImmutableList.copyOf(blocks), facts);
    return PlanReader.standard()
        .with(Formats.standard().with(format))
        .read("given".getBytes(StandardCharsets.UTF_8), name);
  }

  @Override
  public String name() {
    return "GIVEN";
  }

  @Override
  public boolean recognises(byte[] bytes, String name) {
    return true;
  }

  @Override
  public Document read(byte[] bytes, String name, Limits limits) {
    return new Document(
        "application/x-given", Document.Flow.PARAGRAPHS, blocks, facts, ImmutableList.of());
  }
}
