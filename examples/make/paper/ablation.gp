W = 900; H = 420
load 'make/paper/style.gp'
set multiplot layout 1, 2
set ylabel 'simulated cycles (ratio)'
set yrange [0.9:*]
set xtics norotate center
do for [d in devices] {
	set title d.': cycles over those of the default'
	plot rows(d, '1') using 5:xtic(2) title 'geometric mean' ls 1 fs pattern 3, \
		'' using 7 title 'worst layer' ls 2 fs pattern 1, \
		1 with lines lc rgb 'black' dt 2 notitle
}
unset multiplot
