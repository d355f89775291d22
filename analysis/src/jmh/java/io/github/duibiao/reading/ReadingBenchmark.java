package io.github.duibiao.reading;

import io.github.duibiao.plan.Plan;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How fast plain text is read: an invented plan of prose and a table, whose numbers grow with its
 * length. {@code bytes} is how many bytes of UTF-8 are read in a second (10⁶ of it are 1 MB/s); it
 * should be the same for every length.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadingBenchmark {
  private static final int TASKS_IN_CHAPTER = 20;
  private static final int MOST_CHAPTERS = 98;

  private static final String[] DEMANDS = {
    "解读材料与政策文件同步起草、同步审批、同步发布，多用图解和视频说明政策背景与主要举措",
    "规范依申请公开的登记、审查、答复和归档，在20个工作日内答复率达到100%",
    "每季度开展一次政务新媒体日常巡查，关停无人维护的账号，提高信息发布质量",
    "按照《临江市政务公开实施办法》（临政办发〔2023〕18号）要求，完善门户网站站内检索功能",
    "做好财政预算决算公开，6月底前公布上半年直达资金和惠民补贴的发放情况",
    "每年至少组织2次政务公开业务培训，增强工作人员的公开意识和能力",
    "重大行政决策出台前公开征求意见，期限一般不少于30日，并及时反馈意见采纳情况",
    "在便民服务中心建设政务公开专区，提供信息查询、办事咨询和政策辅导"
  };
  private static final String[] UNITS = {
    "县政府办公室牵头，各乡镇、县级有关部门配合",
    "责任单位：县发展和改革局、县财政局",
    "县教育局、县卫生健康局按职责分工负责",
    "牵头单位：县行政审批局；配合单位：县大数据中心、县直各部门"
  };
  private static final String[] LIMITS = {"2024年6月底前", "长期坚持", "12月底", "每季度一次", "及时公开"};

  /** The length of the text in units of 1,000 bytes. */
  @Param({"100", "1000", "10000"})
  private int kilobytes;

  private byte[] text = {};

  /** How many bytes were read. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Read {
    /** Of UTF-8. */
    public long bytes;
  }

  /** Writes the plan. */
  @Setup
  public void write() {
    text = plan(kilobytes * 1000).getBytes(StandardCharsets.UTF_8);
  }

  /** On one thread. */
  @Benchmark
  public Plan one(Read read) throws PlanReadException {
    read.bytes += text.length;
    return PlanReader.standard().read(text, "linjiang-2024.txt");
  }

  /** On two threads; the score is documents a second of both together. */
  @Benchmark
  @Threads(2)
  public Plan two(Read read) throws PlanReadException {
    read.bytes += text.length;
    return PlanReader.standard().read(text, "linjiang-2024.txt");
  }

  private static String plan(int bytes) {
    Random random = new Random(1);
    StringBuilder prose = new StringBuilder("临江县2024年政务公开工作要点\n\n为做好2024年政务公开工作，制定本要点。\n");
    StringBuilder table = new StringBuilder("附件：任务分工表\n序号|工作任务|具体要求|责任单位|完成时限\n");
    for (int i = 0; 3 * (prose.length() + table.length()) < bytes; i++) {
      if (i % TASKS_IN_CHAPTER == 0) {
        int chapter = Math.min(i / TASKS_IN_CHAPTER + 1, MOST_CHAPTERS);
        prose.append("第").append(han(chapter)).append("章 深化重点领域信息公开\n");
      }
      String title = "加强第" + (i + 1) + "类信息公开";
      prose.append(han(i % TASKS_IN_CHAPTER + 1)).append("、").append(title).append('\n');
      for (int k = 0; k < 3; k++) {
        prose.append(any(DEMANDS, random)).append(k == 2 ? "。" : "；");
      }
      prose.append("（").append(any(UNITS, random)).append("）\n");
      table.append(i + 1).append('|').append(title).append('|').append(any(DEMANDS, random));
      table.append("。|县财政局、县审计局|").append(any(LIMITS, random)).append('\n');
    }
    return prose.append(table).toString();
  }

  private static String any(String[] texts, Random random) {
    return texts[random.nextInt(texts.length)];
  }

  private static String han(int number) {
    String digits = "零一二三四五六七八九";
    String tens = number < 20 ? "" : digits.substring(number / 10, number / 10 + 1);
    String ones = number % 10 == 0 ? "" : digits.substring(number % 10, number % 10 + 1);
    return number < 10 ? ones : tens + "十" + ones;
  }
}
