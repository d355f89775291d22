package io.github.duibiao.report;

/** What the features of a pair of tasks are called in a report. */
final class Features {
  private Features() {}

  static String zh(String feature) {
    return switch (feature) {
      case "words" -> "用词";
      case "topics" -> "事项";
      case "title" -> "标题";
      case "sentences" -> "逐句对应";
      case "themes" -> "共同主题";
      case "margin" -> "领先其他候选";
      case "task" -> "所属任务";
      case "taskPart" -> "所属任务部分相同";
      case "encoder" -> "语义编码";
      case "part" -> "最相近的一句";
      case "passage" -> "相同语段";
      default -> feature;
    };
  }

  static String en(String feature) {
    return switch (feature) {
      case "words" -> "Words";
      case "topics" -> "Notions";
      case "title" -> "Heading";
      case "sentences" -> "Sentences paired";
      case "themes" -> "Themes in common";
      case "margin" -> "Lead over rivals";
      case "task" -> "Their tasks";
      case "taskPart" -> "Their tasks in part";
      case "encoder" -> "Sentence encoder";
      case "part" -> "Closest sentences";
      case "passage" -> "Shared passage";
      default -> feature;
    };
  }
}
