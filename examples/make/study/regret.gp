W = 500 * words(devices); H = 420
load 'make/paper/style.gp'
set multiplot layout 1, words(devices)
set style data linespoints
set xlabel 'layers, by regret'
set ylabel 'cycles over the best known'
set xtics norotate center
set grid xtics ytics lc rgb '#cccccc'
sorted(d, i) = sprintf("< awk -F '\t' '$1 == \"%s\" { print $%d }' %s | sort -n", d, 4 + 2 * i, table)
do for [d in devices] {
	set title d
	plot for [i = 1:words(ways)] sorted(d, i) using 0:1 with linespoints \
		ls i ps 0.4 title word(ways, i), 1 with lines lc rgb 'black' dt 2 notitle
}
unset multiplot
