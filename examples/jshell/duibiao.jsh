import io.github.duibiao.*
import io.github.duibiao.alignment.*
import io.github.duibiao.codebook.*
import io.github.duibiao.coverage.*
import io.github.duibiao.plan.*
import io.github.duibiao.reading.*
import io.github.duibiao.themes.*
import io.github.duibiao.examples.samples.*
var plans = SamplePlans.all()
var comparison = Comparison.of(plans)
/set feedback normal
/set truncation normal 4000
System.out.println("Duibiao 对标: plans, comparison · 试试 try: comparison · comparison.gaps() · comparison.groups() · comparison.tables().tasks()")
