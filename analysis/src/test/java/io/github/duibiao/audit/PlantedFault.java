package io.github.duibiao.audit;

import io.github.duibiao.audit.DraftPlan.Item;
import io.github.duibiao.audit.DraftPlan.Task;
import java.util.List;
import java.util.Set;

/** A fault that can be planted in a plan, with the check that is to find it. */
enum PlantedFault {
  DEADLINE_BEFORE_ISSUE {
    @Override
    String plant(DraftPlan plan) {
      return cell(plan, (1 + plan.random.nextInt(plan.issueMonth - 1)) + "月底前");
    }
  },
  DEADLINE_ON_ISSUE_DAY {
    @Override
    String plant(DraftPlan plan) {
      return cell(plan, plan.issueMonth + "月" + plan.issueDay + "日");
    }
  },
  DEADLINE_YEAR_UNCLEAR {
    @Override
    String plant(DraftPlan plan) {
      Item item = plan.task().items.get(1);
      DraftPlan.reword(item, "编制并公布政府信息公开工作年度报告,接受社会监督。");
      item.cell = plan.random.nextBoolean() ? "1月31日前" : "1月底前";
      return item.row;
    }
  },
  DEADLINE_IMPOSSIBLE {
    @Override
    String plant(DraftPlan plan) {
      return cell(
          plan, List.of("6月31日", "9月31日", "11月31日", "2月30日", "13月底前").get(plan.random.nextInt(5)));
    }
  },
  DEADLINE_PAST_YEAR {
    @Override
    String plant(DraftPlan plan) {
      return cell(plan, (plan.year - 1) + "年" + (6 + plan.random.nextInt(7)) + "月底前");
    }
  },
  DEADLINE_LATER_YEAR {
    @Override
    String plant(DraftPlan plan) {
      for (Task task : plan.tasks) {
        for (Item item : task.items) {
          item.cell = plan.year + "年" + item.cell;
          DraftPlan.reword(item, item.prose.replaceFirst("^([0-9]+月)", plan.year + "年$1"));
        }
      }
      return cell(plan, (plan.year + 1) + "年" + (6 + plan.random.nextInt(7)) + "月底前");
    }
  },
  DEADLINE_DIFFERS {
    @Override
    String plant(DraftPlan plan) {
      Item item = plan.task().items.get(0);
      int month = Integer.parseInt(item.prose.substring(0, item.prose.indexOf('月')));
      int other = month == 12 ? plan.issueMonth + 1 : 12;
      item.prose = other + item.prose.substring(item.prose.indexOf('月'));
      return item.row;
    }

    @Override
    Set<String> companions() {
      return Set.of("DEADLINE_BEFORE_ISSUE");
    }
  },
  DEADLINE_TEXT_DIFFERS {
    @Override
    String plant(DraftPlan plan) {
      Item item = plan.task().items.get(0);
      DraftPlan.reword(item, item.prose.replaceFirst("^[0-9]+", "12"));
      item.cell = (plan.issueMonth + 1 + plan.random.nextInt(5)) + "月底前";
      return item.row;
    }
  },
  DEADLINE_CELL_VAGUER {
    @Override
    String plant(DraftPlan plan) {
      Item item = plan.task().items.get(0);
      item.cell = "及时公开";
      return item.row;
    }
  },
  DEADLINE_MISSING {
    @Override
    String plant(DraftPlan plan) {
      Item item = plan.task().items.get(1);
      item.cell = "";
      return item.row;
    }
  },
  DEADLINES_VAGUE {
    @Override
    String plant(DraftPlan plan) {
      plan.tasks.forEach(
          task ->
              task.items.forEach(
                  item -> {
                    item.cell = "持续推进";
                    DraftPlan.reword(item, item.prose.replaceFirst("^[0-9]+月底前", ""));
                  }));
      return "";
    }

    @Override
    Set<String> companions() {
      return Set.of("NO_DATES");
    }
  },
  LEAD_DIFFERS {
    @Override
    String plant(DraftPlan plan) {
      Task task = plan.task();
      Item item = plan.item(task);
      item.lead = plan.unitBeside(task);
      return item.row;
    }
  },
  UNIT_ONLY_IN_TABLE {
    @Override
    String plant(DraftPlan plan) {
      Task task = plan.task();
      Item item = plan.item(task);
      item.others.add(plan.random.nextInt(item.others.size() + 1), plan.unitBeside(task));
      return item.row;
    }
  },
  UNIT_SPECIFIED_IN_TABLE {
    @Override
    String plant(DraftPlan plan) {
      Task task = plan.task();
      task.others = List.of(plan.level + "级有关部门");
      return task.items.get(0).row;
    }
  },
  UNIT_ONLY_IN_PROSE {
    @Override
    String plant(DraftPlan plan) {
      Task task = plan.task();
      task.others.add(plan.random.nextInt(task.others.size() + 1), plan.unitBeside(task));
      return task.heading;
    }
  },
  LEAD_MISSING {
    @Override
    String plant(DraftPlan plan) {
      Item item = plan.task().items.get(0); // An empty cell below may be merged with this one.
      item.lead = "";
      return item.row;
    }
  },
  UNIT_MISSING {
    @Override
    String plant(DraftPlan plan) {
      Item item = plan.item(plan.task());
      item.lead = "";
      item.others.clear();
      return item.row;
    }
  },
  PARTNERS_MISSING {
    @Override
    String plant(DraftPlan plan) {
      Item item = plan.item(plan.task());
      item.others.clear();
      return item.row;
    }
  },
  UNIT_TWO_NAMES {
    @Override
    String plant(DraftPlan plan) {
      String name = plan.level + "卫生健康局";
      String other = plan.level + "卫健局";
      Task task = plan.task();
      task.others.add(name);
      task.items.forEach(each -> each.others.add(name));
      Item item = plan.item(task);
      item.others.set(item.others.size() - 1, other);
      return "";
    }
  },
  UNIT_COLLECTIVE {
    @Override
    String plant(DraftPlan plan) {
      Task task = plan.task();
      task.lead = plan.level + "级有关部门";
      task.others = List.of(plan.level + "直相关单位");
      task.items.forEach(
          each -> {
            each.lead = task.lead;
            each.others = task.others;
          });
      return task.items.get(0).row;
    }
  },
  UNIT_ELSEWHERE {
    @Override
    String plant(DraftPlan plan) {
      Task task = plan.task();
      String other = (plan.level.equals("县") ? "区" : "县") + task.lead.substring(1);
      task.lead = other;
      task.items.forEach(each -> each.lead = other);
      return "";
    }
  },
  UNIT_TEXT_DIFFERS {
    @Override
    String plant(DraftPlan plan) {
      Task task = plan.task();
      Item item = plan.item(task);
      String words = List.of("牵头汇总结果", "负责核对", "会同各乡镇办理").get(plan.random.nextInt(3));
      DraftPlan.reword(
          item, item.prose.replace("。", ",由" + plan.unitBeside(task) + words + ",按季报送。"));
      return item.row;
    }
  },
  MEASURE_ONLY_IN_PROSE {
    @Override
    String plant(DraftPlan plan) {
      Item item = plan.item(plan.task());
      item.row = "";
      return item.prose;
    }
  },
  MEASURE_ONLY_IN_TABLE {
    @Override
    String plant(DraftPlan plan) {
      Item item = plan.item(plan.task());
      item.prose = "";
      return item.row;
    }
  },
  QUANTITY_DIFFERS {
    @Override
    String plant(DraftPlan plan) {
      Item item = plan.task().items.get(1);
      item.row = item.row.replaceFirst("不少于[0-9]+次", "不少于" + (20 + plan.random.nextInt(9)) + "次");
      return item.row;
    }
  },
  WORDING_DIFFERS {
    @Override
    String plant(DraftPlan plan) {
      Item item = plan.item(plan.task());
      String added = List.of("并组织公众代表实地评议", "仅限工作日现场领取", "费用由申请人自行承担").get(plan.random.nextInt(3));
      int comma = item.row.lastIndexOf(',');
      item.row = item.row.substring(0, comma) + "," + added + item.row.substring(comma);
      return item.row;
    }
  },
  TASK_TITLE_DIFFERS {
    @Override
    String plant(DraftPlan plan) {
      Task task = plan.task();
      task.tableHeading = task.heading + (plan.random.nextBoolean() ? "机制" : "制度");
      return task.tableHeading;
    }
  },
  SENTENCE_REPEATED {
    @Override
    String plant(DraftPlan plan) {
      return add(plan, "按季度公布办理结果和进展情况,按季度公布办理结果和进展情况");
    }
  },
  WORDS_REPEATED {
    @Override
    String plant(DraftPlan plan) {
      return add(plan, "做好政务公开政务公开宣传");
    }
  },
  PUNCTUATION_REPEATED {
    @Override
    String plant(DraftPlan plan) {
      Item item = plan.item(plan.task());
      String twice = List.of(",,", "，，", "、，", "；，").get(plan.random.nextInt(4));
      DraftPlan.reword(item, item.prose.replaceFirst(",", twice));
      return item.row;
    }
  },
  BRACKETS_UNPAIRED {
    @Override
    String plant(DraftPlan plan) {
      return add(
          plan, List.of("落实《政府信息公开条例要求", "推行“一窗受理服务", "汇总各类台账（含附件").get(plan.random.nextInt(3)));
    }

    @Override
    Set<String> companions() {
      return Set.of("WORDING_DIFFERS"); // What an open bracket swallows is not cut into sentences.
    }
  },
  TEXT_GARBLED {
    @Override
    String plant(DraftPlan plan) {
      return add(plan, plan.random.nextBoolean() ? "做好\uFFFD\uFFFD管理" : "做好锟斤拷管理");
    }
  },
  PLUS_LOST {
    @Override
    String plant(DraftPlan plan) {
      return add(plan, "推进“互联网 政务服务”");
    }
  },
  ISSUE_DATES_DIFFER {
    @Override
    String plant(DraftPlan plan) {
      plan.writtenOn = plan.writtenOn.replaceFirst("月[0-9]+日", "月" + (plan.issueDay + 2) + "日");
      return "";
    }
  },
  MEASURE_REPEATED {
    @Override
    String plant(DraftPlan plan) {
      Task task = plan.task();
      Item again = plan.tasks.get(0).items.get(1);
      Item copy = new Item(again.prose, again.cell, task.lead, task.others);
      task.items.add(copy);
      return "";
    }
  },
  NUMBER_SKIPPED {
    @Override
    String plant(DraftPlan plan) {
      int from = 1 + plan.random.nextInt(plan.tasks.size() - 1);
      if (plan.random.nextBoolean()) {
        plan.misnumbered = from;
        plan.misnumberedBy = 1;
        return plan.tasks.get(from).items.get(0).row;
      }
      for (int i = from; i < plan.tasks.size(); i++) {
        plan.tasks.get(i).number =
            i + 1 < plan.tasks.size() ? plan.tasks.get(i + 1).number : next(i);
      }
      return plan.tasks.get(from).heading;
    }

    private String next(int i) {
      return List.of("七", "八", "九", "十", "十一", "十二", "十三").get(i - 5);
    }
  },
  NUMBER_REPEATED {
    @Override
    String plant(DraftPlan plan) {
      int from = 1 + plan.random.nextInt(plan.tasks.size() - 1);
      if (plan.random.nextBoolean()) {
        plan.misnumbered = from;
        plan.misnumberedBy = -1;
        return plan.tasks.get(from).items.get(0).row;
      }
      for (int i = plan.tasks.size() - 1; i >= from; i--) {
        plan.tasks.get(i).number = plan.tasks.get(i - 1).number;
      }
      return plan.tasks.get(from).heading;
    }
  },
  SUM_DIFFERS {
    @Override
    String plant(DraftPlan plan) {
      int one = 20 + plan.random.nextInt(80);
      int other = 20 + plan.random.nextInt(80);
      int total = one + other + 5;
      return add(
          plan,
          List.of(
                  "安排经费" + total + "万元,由印制费" + one + "万元、运行费" + other + "万元两部分构成",
                  "安排经费" + total + "万元(印制费" + one + "万元、运行费" + other + "万元)",
                  "培训干部" + one + "人次、群众" + other + "人次,合计" + total + "人次",
                  "印制手册" + total + "份,分别为县级" + one + "份、镇级" + other + "份")
              .get(plan.random.nextInt(4)));
    }
  },
  PARTS_DIFFER {
    @Override
    String plant(DraftPlan plan) {
      int one = 20 + plan.random.nextInt(80);
      int other = 20 + plan.random.nextInt(80);
      int total = one + other + (plan.random.nextBoolean() ? 2 : -2);
      return add(
          plan,
          List.of(
                  "改造小区" + total + "个,其中城关镇" + one + "个、河口镇" + other + "个",
                  "印制手册" + total + "份,包括县级手册" + one + "份、镇级手册" + other + "份",
                  "培训教师" + total + "人(其中小学" + one + "人、中学" + other + "人)")
              .get(plan.random.nextInt(3)));
    }
  },
  LIST_COUNT_DIFFERS {
    @Override
    String plant(DraftPlan plan) {
      return add(
          plan,
          List.of(
                  "汇总教育、医疗、养老、住房等" + (2 + plan.random.nextInt(2)) + "类信息",
                  "健全省、市、县、乡" + List.of("三", "五").get(plan.random.nextInt(2)) + "级联动机制",
                  "整合水务、燃气、供热、供电、通信等三大领域的数据")
              .get(plan.random.nextInt(3)));
    }
  },
  DEMAND_OPPOSED {
    @Override
    String plant(DraftPlan plan) {
      plan.tasks.forEach(
          task ->
              task.items.forEach(
                  each -> each.row = each.row.substring(0, each.row.lastIndexOf(',')) + "。"));
      Item item = plan.task().items.get(1);
      item.prose = "在便民服务中心增设自助查询终端,方便群众就近办理。";
      item.row = List.of("拆除自助查询终端。", "关停自助查询终端。", "撤销自助终端。").get(plan.random.nextInt(3));
      return item.row;
    }
  },
  TASK_REPEATED {
    @Override
    String plant(DraftPlan plan) {
      Task task = plan.task();
      task.items.subList(1, task.items.size()).clear();
      DraftPlan.reword(task.items.get(0), "在12个社区开办阅读课堂,请教师每周授课2次,推荐经典书目。");
      task.items.get(0).cell = "12月底前";
      Task first = plan.tasks.get(0);
      first.items.subList(1, first.items.size()).clear();
      DraftPlan.reword(first.items.get(0), "每周请教师在12个社区的阅读课堂授课2次,并推荐经典书目。");
      first.items.get(0).cell = "12月底前";
      return "";
    }
  },
  YEAR_MALFORMED {
    @Override
    String plant(DraftPlan plan) {
      String year = String.valueOf(plan.year);
      return add(
          plan,
          plan.random.nextBoolean()
              ? "到" + year.substring(0, 3) + "年底全部更新"
              : "在" + year + "4年全部更新");
    }

    @Override
    Set<String> companions() {
      return Set.of("DEADLINE_PAST_YEAR", "DEADLINE_LATER_YEAR", "DEADLINE_TEXT_DIFFERS");
    }
  },
  CITATION_MALFORMED {
    @Override
    String plant(DraftPlan plan) {
      String number =
          List.of(
                  "国办发〔2017)54号",
                  "国办发2017〕54号",
                  "国办发〔2017〕第54号",
                  "国办发〔2017〕054号",
                  "国办发〔17〕54号",
                  "国办发〔217〕54号",
                  "国办发[20177]54号",
                  "国办发〔2017〕54")
              .get(plan.random.nextInt(8));
      return cite(plan, number);
    }
  },
  CITATION_BRACKETS {
    @Override
    String plant(DraftPlan plan) {
      return cite(plan, plan.random.nextBoolean() ? "国办发[2017]54号" : "国办发（2017）54号");
    }
  },
  CITATION_LATER {
    @Override
    String plant(DraftPlan plan) {
      return cite(plan, "国办发〔" + (plan.year + 1 + plan.random.nextInt(3)) + "〕54号");
    }
  },
  DOCUMENT_NUMBER_YEAR {
    @Override
    String plant(DraftPlan plan) {
      plan.documentNumber =
          plan.documentNumber.replace(String.valueOf(plan.year), String.valueOf(plan.year - 1));
      return "";
    }
  },
  TASK_EMPTY {
    @Override
    String plant(DraftPlan plan) {
      Task task = plan.task();
      task.items.clear();
      return task.heading;
    }
  },
  TASK_GENERIC {
    @Override
    String plant(DraftPlan plan) {
      Task task = plan.task();
      while (task.items.size() > 1) {
        task.items.remove(1);
      }
      Item item = task.items.get(0);
      DraftPlan.reword(
          item,
          List.of(
                  "各单位要高度重视,加强领导,狠抓落实,确保取得实效。",
                  "要提高认识,压实责任,扎实推进各项工作落到实处。",
                  "公开透明是法治政府的基本要求,也是提高效能的重要途径,意义深远。")
              .get(plan.random.nextInt(3)));
      item.cell = "持续推进";
      return task.heading;
    }
  },
  LEFTOVER_YEAR {
    @Override
    String plant(DraftPlan plan) {
      if (plan.random.nextBoolean()) {
        return add(plan, "组织" + (plan.year - 1) + "年应急处置演练");
      }
      plan.opening = plan.opening.replace(String.valueOf(plan.year), String.valueOf(plan.year - 1));
      return "";
    }
  },
  LEFTOVER_PLACE {
    @Override
    String plant(DraftPlan plan) {
      if (plan.random.nextBoolean()) {
        return add(plan, "在青岭县" + (3 + plan.random.nextInt(20)) + "个乡镇设置查询点");
      }
      Item item = plan.item(plan.task());
      String other = plan.level.equals("县") ? "区" : "县";
      DraftPlan.reword(item, item.prose.replace("。", ",展示我" + other + "工作成效。"));
      return item.row;
    }
  };

  /** Plants it, and returns the words of the place where it is to be found; empty for anywhere. */
  abstract String plant(DraftPlan plan);

  /** Other findings that the fault brings with it. */
  Set<String> companions() {
    return Set.of();
  }

  private static String cell(DraftPlan plan, String words) {
    Item item = plan.task().items.get(1); // The text of the first states a date itself.
    item.cell = words;
    return item.row;
  }

  /** Adds a part to the sentence of an item, in the prose and in the table. */
  private static String add(DraftPlan plan, String part) {
    Item item = plan.item(plan.task());
    DraftPlan.reword(item, item.prose.replace("。", "," + part + "。"));
    return item.row;
  }

  private static String cite(DraftPlan plan, String number) {
    Item item = plan.item(plan.task());
    DraftPlan.reword(item, "按照《关于加强公开工作的通知》(" + number + ")要求," + item.prose);
    return item.row;
  }
}
