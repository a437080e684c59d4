W = 900; H = 760
load 'make/paper/style.gp'
set multiplot layout 2, 1
set ylabel 'cycles (ratio)'
set yrange [0.9:*]
do for [d in devices] {
	set title d.': cycles of an even split over those of the allocation; network, banks'
	plot rows(d, '$6 != "-" && $2 != "geometric mean"') \
		using 6:xtic(sprintf('%s, %s', stringcolumn(2), stringcolumn(3))) \
		title 'cost model' ls 1 fs pattern 3, \
		'' using 9 title 'simulated' ls 2 fs pattern 1, \
		1 with lines lc rgb 'black' dt 2 notitle
}
unset multiplot
