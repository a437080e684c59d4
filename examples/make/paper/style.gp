# What all pictures share: colours that differ in print without colour and for
# the colour-blind, and patterns where areas are filled.
set terminal svg size W, H font 'sans-serif,12' background 'white'
set output out
set datafile separator "\t"
set datafile missing '-'
set style line 1 lc rgb '#0072b2' pt 7
set style line 2 lc rgb '#e69f00' pt 5
set style line 3 lc rgb '#000000' pt 9
set style line 4 lc rgb '#56b4e9' pt 13
set style line 5 lc rgb '#999999' pt 11
set style data histograms
set style histogram clustered gap 1
set style fill pattern border rgb 'black'
set boxwidth 0.9
set grid ytics lc rgb '#cccccc'
set key outside top center horizontal font ',11'
set xtics rotate by 35 right nomirror font ',10'
set ytics nomirror
rows(device, more) = sprintf("< awk -F '\t' '$1 == \"%s\" && %s' %s", device, more, table)
