W = 450 * words(models); H = 430 * words(devices)
load 'make/paper/style.gp'
set multiplot layout words(devices), words(models)
set logscale xy
set format xy '10^{%T}'
set xtics norotate center
set xlabel 'simulated (cycles)'
set ylabel 'cost model (cycles)'
set grid xtics ytics lc rgb '#cccccc'
unset key
do for [d in devices] {
	do for [m in models] {
		set title d.', model '.m
		plot rows(d, '$2 == "'.m.'"') using 5:4 with points ls 1 ps 0.25, \
			x with lines lc rgb 'black' dt 2
	}
}
unset multiplot
