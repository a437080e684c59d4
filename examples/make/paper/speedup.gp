W = 900; H = 760
load 'make/paper/style.gp'
best = word(models, words(models))
set multiplot layout 2, 1
set logscale y
set yrange [0.7:*]
set ylabel 'simulated cycles (ratio)'
do for [d in devices] {
	set title d.': cycles of other mappings over those of the optimal ones of model '.best
	plot rows(d, '$3 == "'.best.'" && $2 != "geometric mean"') \
		using 8:xtic(2) title 'compute-only objective' ls 1 fs pattern 3, \
		'' using 9 title 'heuristic 1' ls 2 fs pattern 1, \
		'' using 10 title 'heuristic 2' ls 3 fs pattern 2, \
		'' using 11 title 'greedy' ls 5 fs pattern 6, \
		1 with lines lc rgb 'black' dt 2 notitle
}
unset multiplot
