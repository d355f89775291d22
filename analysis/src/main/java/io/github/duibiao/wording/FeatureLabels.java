package io.github.duibiao.wording;

/** What the features of a pair of tasks are called in a report. */
public final class FeatureLabels {
  private FeatureLabels() {}

  /** Returns the Chinese name; the name in programs where there is none. */
  public static String zh(String feature) {
    return switch (feature) {
      case "words" -> "用词";
      case "topics" -> "事项";
      case "title" -> "标题";
      case "opening" -> "标题及首句";
      case "sentences" -> "句子对应";
      case "themes" -> "共同主题";
      case "rivals" -> "其他候选的相似度";
      case "bridges" -> "经由其他要点";
      case "task" -> "所属任务";
      case "taskPart" -> "所属任务部分相同";
      case "meaning" -> "词义相近";
      case "encoder" -> "语义编码";
      case "part" -> "最相近的一句";
      case "passage" -> "相同语段";
      default -> feature;
    };
  }

  /** Returns the English name; the name in programs where there is none. */
  public static String en(String feature) {
    return switch (feature) {
      case "words" -> "Words";
      case "topics" -> "Notions";
      case "title" -> "Heading";
      case "opening" -> "Heading and first sentence";
      case "sentences" -> "Sentences shared";
      case "themes" -> "Themes in common";
      case "rivals" -> "Other candidates";
      case "bridges" -> "By way of other plans";
      case "task" -> "Their tasks";
      case "taskPart" -> "Their tasks in part";
      case "meaning" -> "Words of like meaning";
      case "encoder" -> "Sentence encoder";
      case "part" -> "Closest sentences";
      case "passage" -> "Shared passage";
      default -> feature;
    };
  }
}
