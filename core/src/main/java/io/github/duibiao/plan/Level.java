package io.github.duibiao.plan;

/** The level of government (行政层级) that issues a plan. */
public enum Level {
  /** The State and its ministries acting for it (国家级). */
  NATIONAL("国家"),
  /** Provinces, autonomous regions and municipalities under the State (省、自治区、直辖市). */
  PROVINCE("省级"),
  /** Prefecture-level cities, prefectures and leagues (地级市、自治州、盟). */
  CITY("市级"),
  /** Counties, districts, county-level cities and banners (县、区、县级市、旗). */
  COUNTY("县级"),
  /** Towns, townships and subdistricts (镇、乡、街道). */
  TOWNSHIP("乡镇级"),
  /** A single department (部门), whatever the level of the government it belongs to. */
  DEPARTMENT("部门");

  private final String label;

  Level(String label) {
    this.label = label;
  }

  /** Returns the Chinese name of the level, such as {@code 县级}. */
  public String label() {
    return label;
  }
}
