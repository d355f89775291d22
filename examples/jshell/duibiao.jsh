import io.github.duibiao.*
import io.github.duibiao.alignment.*
import io.github.duibiao.audit.*
import io.github.duibiao.charts.*
import io.github.duibiao.codebook.*
import io.github.duibiao.coverage.*
import io.github.duibiao.examples.samples.*
import io.github.duibiao.plan.*
import io.github.duibiao.reading.*
import io.github.duibiao.report.*
import io.github.duibiao.schedule.*
import io.github.duibiao.tables.*
import io.github.duibiao.themes.*
import io.github.duibiao.units.*
import tech.tablesaw.api.Table
var plans = SamplePlans.all()
var comparison = Comparison.of(plans)
void show(Object result) { System.out.println(result); }
System.out.println("Duibiao 对标: plans, comparison, show(…)")
System.out.println("试试 try: comparison · show(comparison.gaps()) · show(comparison.coverage())")
