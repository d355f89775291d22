package io.github.duibiao.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A made-up plan without faults, with prose and a task table that says the same, in parts that a
 * fault can be planted in before it is written out.
 */
final class DraftPlan {
  private static final List<String> NUMERALS =
      List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三");

  private static final List<String> VERBS =
      List.of("完善", "规范", "梳理", "更新", "公布", "编制", "建立", "优化", "汇总", "审核");

  private static final List<String> OBJECTS =
      List.of(
          "惠企政策目录",
          "义务教育招生信息",
          "养老机构名录",
          "重大项目批准结果",
          "财政预决算报告",
          "公共文化场馆开放时间",
          "食品安全抽检结果",
          "危房改造补助名单",
          "征地补偿安置方案",
          "公共法律服务指南",
          "政务公开专区设备",
          "政策解读材料库",
          "依申请公开答复文书",
          "政务新媒体账号台账",
          "便民服务热线知识库",
          "规范性文件有效性标注",
          "饮用水水质监测数据",
          "医保定点机构清单",
          "就业见习岗位目录",
          "农村公路养护计划",
          "安全生产检查通报",
          "公共企事业单位信息清单",
          "乡村振兴资金分配表",
          "旅游景区收费标准",
          "城镇燃气检查记录",
          "行政复议决定书样本",
          "慈善组织年度报告",
          "招标投标中标公告",
          "科技创新券使用办法",
          "退役军人优待项目");

  private static final List<String> ENDS =
      List.of(
          "方便群众查询",
          "接受社会监督",
          "供企业下载使用",
          "由各乡镇张贴",
          "并在门户网站发布",
          "纳入统一目录管理",
          "实行动态调整",
          "逐条注明依据",
          "同步推送到移动端",
          "做到一事一档",
          "列出联系电话",
          "附办事流程图");

  private static final List<String> HEADINGS =
      List.of(
          "加强惠企信息公开",
          "深化民生领域公开",
          "提高解读质量",
          "规范依申请办理",
          "建好公开专区",
          "管好政务新媒体",
          "做好热线答复",
          "抓好目录编制",
          "推进基层公开",
          "改进网站栏目",
          "健全审查制度",
          "开展业务培训");

  static final List<String> UNITS =
      List.of(
          "教育局", "民政局", "财政局", "司法局", "审计局", "商务局", "统计局", "水利局", "信访局", "档案馆", "公安局", "医保局",
          "林业局");

  /** A sentence, as the prose and as the row of the table have it. */
  static final class Item {
    String prose;
    String row;
    String cell;
    String lead;
    List<String> others;

    Item(String text, String cell, String lead, List<String> others) {
      prose = text;
      row = text;
      this.cell = cell;
      this.lead = lead;
      this.others = new ArrayList<>(others);
    }
  }

  /** A task. */
  static final class Task {
    String heading;
    String tableHeading;
    String number;
    String lead;
    List<String> others;
    final List<Item> items = new ArrayList<>();

    Task(String heading, String number, String lead, List<String> others) {
      this.heading = heading;
      tableHeading = heading;
      this.number = number;
      this.lead = lead;
      this.others = new ArrayList<>(others);
    }
  }

  final Random random;
  final String place;
  final String level;
  final int year;
  final int issueMonth;
  final int issueDay;
  String documentNumber;
  String opening;
  String writtenOn;
  final List<Task> tasks = new ArrayList<>();

  /** The rows of which task have another number than the next, and by how much; -1 for none. */
  int misnumbered = -1;

  int misnumberedBy;

  DraftPlan(long seed) {
    random = new Random(seed);
    level = random.nextBoolean() ? "县" : "区";
    place = List.of("临江", "石渡", "云岭", "沙泉", "白河").get(random.nextInt(5)) + level;
    year = 2018 + random.nextInt(8);
    issueMonth = 3 + random.nextInt(3);
    issueDay = 2 + random.nextInt(20);
    documentNumber = place.charAt(0) + "府办发〔" + year + "〕" + (1 + random.nextInt(80)) + "号";
    writtenOn = year + "年" + issueMonth + "月" + issueDay + "日";
    opening = year + "年,全" + level + "政务公开工作要坚持以人民为中心。";
    List<String> objects = shuffled(OBJECTS);
    List<String> headings = shuffled(HEADINGS);
    int next = 0;
    for (int i = 0; i < 6 + random.nextInt(5); i++) {
      List<String> units = shuffled(UNITS);
      Task task =
          new Task(
              headings.get(i), NUMERALS.get(i), level + units.get(0), ofLevel(units.subList(1, 3)));
      for (int j = 0; j < 2 + random.nextInt(2); j++) {
        int month = issueMonth + 1 + random.nextInt(12 - issueMonth);
        task.items.add(
            new Item(
                sentence(objects.get(next++ % objects.size()), i, j, month),
                month + "月底前",
                task.lead,
                task.others));
      }
      tasks.add(task);
    }
  }

  private List<String> ofLevel(List<String> units) {
    return units.stream().map(each -> level + each).toList();
  }

  private <T> List<T> shuffled(List<T> items) {
    List<T> copy = new ArrayList<>(items);
    Collections.shuffle(copy, random);
    return copy;
  }

  /** The first item of a task states its date in the text as well; the second has a number. */
  private String sentence(String object, int task, int item, int month) {
    String verb = VERBS.get(random.nextInt(VERBS.size()));
    String end = ENDS.get(random.nextInt(ENDS.size()));
    return switch (item) {
      case 0 -> month + "月底前" + verb + object + "," + end + "。";
      case 1 -> verb + object + ",全年抽查不少于" + (3 + task) + "次," + end + "。";
      default -> verb + object + "," + end + "。";
    };
  }

  /**
   * A task drawn at random, not the first or the last, so that it has a neighbour on both sides.
   */
  Task task() {
    return tasks.get(1 + random.nextInt(tasks.size() - 2));
  }

  Item item(Task task) {
    return task.items.get(random.nextInt(task.items.size()));
  }

  /** A unit that the task does not name. */
  String unitBeside(Task task) {
    for (String each : shuffled(UNITS)) {
      String unit = level + each;
      if (!unit.equals(task.lead) && !task.others.contains(unit)) {
        return unit;
      }
    }
    throw new AssertionError("every unit is named");
  }

  /** Gives the sentence of an item another wording on both sides. */
  static void reword(Item item, String text) {
    item.prose = text;
    item.row = text;
  }

  /** Returns the document. */
  String text() {
    StringBuilder text = new StringBuilder();
    text.append("成文日期：").append(writtenOn).append('\n');
    text.append(documentNumber).append('\n').append(place).append("人民政府办公室\n");
    text.append("关于印发《").append(year).append("年全").append(level).append("政务公开工作要点》的通知\n");
    text.append("各乡镇人民政府：\n现将《").append(year).append("年全").append(level);
    text.append("政务公开工作要点》印发给你们，请认真贯彻执行。\n");
    text.append(place).append("人民政府办公室\n");
    text.append(year + "年" + issueMonth + "月" + issueDay + "日\n");
    text.append(year + "年全" + level + "政务公开工作要点\n");
    text.append(opening).append('\n');
    for (Task task : tasks) {
      text.append(task.number).append("、").append(task.heading).append('\n');
      task.items.forEach(each -> text.append(each.prose));
      if (!task.items.isEmpty()) {
        text.append("（牵头单位：" + task.lead + "；责任单位：" + String.join("、", task.others) + "）");
      }
      text.append('\n');
    }
    text.append("附件：" + year + "年全" + level + "政务公开工作要点分工表\n");
    text.append("序号 | 工作任务 | 具体举措 | 牵头单位 | 责任单位 | 完成时限\n");
    int number = 0;
    for (Task task : tasks) {
      number += tasks.indexOf(task) == misnumbered ? 1 + misnumberedBy : 1;
      for (Item item : task.items) {
        if (!item.row.isEmpty()) {
          text.append(number + " | " + task.tableHeading + " | " + item.row + " | " + item.lead);
          text.append(" | " + String.join("、", item.others) + " | " + item.cell + "\n");
        }
      }
    }
    return text.toString();
  }
}
