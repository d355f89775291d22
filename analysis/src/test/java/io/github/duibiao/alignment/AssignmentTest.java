package io.github.duibiao.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;

class AssignmentTest {
  @Property
  void noOtherAssignmentIsWorthMore(
      @ForAll @IntRange(max = 4) int rows,
      @ForAll @IntRange(min = 1, max = 4) int columns,
      @ForAll @Size(16) double[] numbers) {
    double[][] gain = new double[rows][columns];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        gain[i][j] = Math.IEEEremainder(numbers[i * 4 + j], 10);
      }
    }
    Assignment assignment = new Assignment(rows, columns);
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        assignment.offer(i, j, gain[i][j]);
      }
    }
    int[] columnOf = assignment.best();
    double worth = 0;
    boolean[] used = new boolean[columns];
    for (int i = 0; i < rows; i++) {
      if (columnOf[i] >= 0) {
        assertThat(used[columnOf[i]]).isFalse();
        used[columnOf[i]] = true;
        assertThat(gain[i][columnOf[i]]).isPositive();
        worth += gain[i][columnOf[i]];
      }
    }
    assertThat(worth).isCloseTo(most(gain, 0, new boolean[columns]), Offset.offset(1e-9));
  }

  private static double most(double[][] gain, int row, boolean[] used) {
    if (row == gain.length) {
      return 0;
    }
    double most = most(gain, row + 1, used);
    for (int j = 0; j < used.length; j++) {
      if (!used[j]) {
        used[j] = true;
        most = Math.max(most, gain[row][j] + most(gain, row + 1, used));
        used[j] = false;
      }
    }
    return most;
  }
}
