package io.github.duibiao.report;

/** What the features of a pair of tasks are called in a report. */
final class Features {
  private Features() {}

  static String zh(String feature) {
    return switch (feature) {
      case "words" -> "用词";
      case "topics" -> "事项";
      case "title" -> "标题";
      case "task" -> "所属任务";
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
      case "task" -> "Their tasks";
      case "part" -> "Closest sentences";
      case "passage" -> "Shared passage";
      default -> feature;
    };
  }
}
