#!/bin/sh
# The layer tables of examples/: as many layers and multiply-accumulates as is
# known of each network, none missing on its way through csv2nest.

while read -r model layers macs; do
	table=$ROOT/examples/$model/layers.csv
	"$ROOT/examples/make/mklayers" "$model" | cmp - "$table" || exit 1
	got=$(csv2nest "$table" | awk '
		/^layer / && $2 !~ "^" model "[.]l" n+0 "[.]" { exit }
		/^bounds / {
			t = 1
			for (i = 3; i <= NF; i += 2)
				t *= $i
			sum += t
			n++
		}
		END { printf "%d layers %.0f macs\n", n, sum }' model="$model")
	if [ "$got" = "$layers layers $macs macs" ]; then
		echo "ok $model"
	else
		echo "not ok $model: $got, not $layers layers $macs macs"
	fi
done <<'END'
alexnet 8 714188480
vgg16 16 15470264320
resnet50 54 4089184256
resnet152 156 11513626624
unet 19 8779595776
bert 97 11174215680
llama3-8b 288 897648164864
END
