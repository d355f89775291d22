package com.example;

import io.github.duibiao.Comparison;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.reading.PlanReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Compares two plans: {@code CompareTwo ours.txt theirs.txt}. */
public final class CompareTwo {
  public static void main(String[] files) throws IOException {
    Plan ours = PlanReader.standard().read(Path.of(files[0]));
    Plan theirs = PlanReader.standard().read(Path.of(files[1]));
    Comparison comparison = Comparison.of(List.of(ours, theirs));
    System.out.println(comparison.alignment(ours.id(), theirs.id()));
    System.out.println(comparison.gaps());
  }
}
