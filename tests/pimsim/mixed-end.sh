#!/bin/sh
# A mixed trace whose reads and writes ping-pong between subarrays up to the
# end: 45690 cycles, which a plain model that ticks every clock gives as well.
# The figure that came with the trace, 45701, is that of neither.
trace=$ROOT/../shared/traces/random-mix-hbm-245.trace
if ! [ -e "$trace" ]; then
	echo "skip a mixed trace to its last tick"
	exit
fi
for plain in '' -p; do
	cycles=$(pimsim $plain -a hbm-pim -F tsv "$trace" | awk 'NR > 1 { print $2 }')
	if [ "$cycles" = 45690 ]; then
		echo "ok a mixed trace to its last tick $plain"
	else
		echo "not ok a mixed trace to its last tick $plain: $cycles"
	fi
done
