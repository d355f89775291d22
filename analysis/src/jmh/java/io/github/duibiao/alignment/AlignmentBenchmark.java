package io.github.duibiao.alignment;

import io.github.duibiao.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long it takes to align two plans of ordinary size, their preparation included: 20 tasks of
 * about 200 characters on either side, and 60 measures; and two lists of 2,000 tasks.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class AlignmentBenchmark {
  private static final int TASKS = 20;
  private static final int MANY = 2_000;
  private static final int MEASURES = 3;

  private static final String[] BEGINNINGS = {
    "进一步健全工作机制，", "各乡镇、各部门要落实责任，", "坚持问题导向，", "按照上级统一部署，", "结合本地实际，", "年内完成任务清单编制，"
  };
  private static final String[] DEMANDS = {
    "解读材料与政策文件同步起草、同步审批、同步发布，多用图解和视频说明政策背景与主要举措",
    "规范依申请公开的登记、审查、答复和归档，降低行政复议和行政诉讼的纠错率",
    "开展政务新媒体日常巡查，关停无人维护的账号，提高信息发布质量",
    "完善门户网站站内检索和无障碍浏览功能，完成互联网协议第六版改造",
    "做好财政预算决算公开，按月公布直达资金和惠民补贴的发放情况",
    "每年至少组织两次政务公开业务培训，增强工作人员的公开意识和能力",
    "重大行政决策出台前公开征求意见，并及时反馈意见采纳情况和未采纳理由",
    "推进基层政务公开标准化规范化，动态调整公开事项标准目录，指导村务公开",
    "在便民服务中心建设政务公开专区，提供信息查询、办事咨询和政策辅导",
    "密切关注涉及本地的舆情，及时回应社会关切，稳定市场预期",
    "公开义务教育招生范围、条件、程序和结果，方便家长查询",
    "发布稳岗就业、社会保险、医疗救助等民生政策，做好政策咨询解答",
    "公开重大建设项目的批准服务信息、招标投标信息和施工进展信息",
    "集中公开现行有效的规章和规范性文件，及时标注失效和废止情况",
    "把政务公开纳入年度绩效考核，定期通报测评结果并督促整改",
    "公开发布前依法开展保密审查，防止泄露国家秘密、商业秘密和个人隐私"
  };

  private final Plan left = plan("left", 1, TASKS);
  private final Plan right = plan("right", 2, TASKS);
  private final Plan manyLeft = plan("left", 3, MANY);
  private final Plan manyRight = plan("right", 4, MANY);
  private final Aligner aligner = Aligner.standard();

  private static Plan plan(String id, long seed, int count) {
    Random random = new Random(seed);
    List<String> tasks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder task = new StringBuilder();
      for (int k = 0; k < MEASURES; k++) {
        String demand = DEMANDS[random.nextInt(DEMANDS.length)];
        task.append(k == 0 ? demand.split("，", 2)[0] + "|" : "")
            .append(BEGINNINGS[random.nextInt(BEGINNINGS.length)])
            .append(demand)
            .append("，")
            .append(DEMANDS[random.nextInt(DEMANDS.length)].replace('、', '和'))
            .append("。");
      }
      tasks.add(task.toString());
    }
    return PlanCopies.plan(id, tasks.toArray(new String[0]));
  }

  /** Tasks: 20 against 20. */
  @Benchmark
  public Alignment tasks() {
    return aligner.align(left, right, Granularity.TASK);
  }

  /** Measures: 60 against 60, and the 20 tasks against 20 that they rest on. */
  @Benchmark
  public Alignment measures() {
    return aligner.align(left, right, Granularity.MEASURE);
  }

  /** Two lists of 2,000 tasks. */
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Warmup(iterations = 1)
  @Measurement(iterations = 3)
  public Alignment manyTasks() {
    return aligner.align(manyLeft, manyRight, Granularity.TASK);
  }
}
