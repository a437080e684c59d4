#!/bin/bash
# Bounds of up to 2^31 with products of up to 2^62: handled or refused.
# shellcheck source=/dev/null
. "$TESTS/limits/common"

# nest OP BOUNDS: one layer
nest() {
	echo "nest 1"
	echo "layer big.l0.x"
	echo "op $1"
	echo "source csv"
	echo "bounds $2"
	[ "$1" = conv2d ] && printf 'stride 1 1\ndilation 1 1\n'
	echo "num_banks ${3:-16}"
	echo "status unmapped"
	echo "end 1"
}

most=2147483648
while read -r name op bounds; do
	nest "$op" "$bounds" >"$name"
	within 20 nestfmt -q "$name"
	ends "$name: nestfmt" $? "0"
	for dev in hbm-pim simdram; do
		for m in optipim analytical; do
			within 60 nestopt -q -a $dev -m $m "$name"
			st=$?
			ends "$name: nestopt -a $dev -m $m" $st "0 3"
			cp out mapped
			[ $st = 0 ] || continue
			within 20 nestcheck -q --macs 1000 mapped
			ends "$name: nestcheck of $dev, $m" $? "0"
			within 60 pimsim -q mapped
			ends "$name: pimsim of $dev, $m" $? "0 1"
			within 20 nestfmt -q -F explain mapped
			ends "$name: nestfmt -F explain of $dev, $m" $? "0"
		done
		for r in h1 h2 greedy random; do
			within 60 nestheur -q -a $dev -m optipim -r $r "$name"
			ends "$name: nestheur -a $dev -r $r" $? "0 3 4"
		done
		within 60 nest2lp -q -a $dev -m optipim "$name"
		ends "$name: nest2lp -a $dev" $? "0 1 3"
	done
	within 60 nestgroup -q -m optipim -B 16 "$name"
	ends "$name: nestgroup" $? "0 3"
done <<END
cube gemm N 1 H 1 P 2097152 Q 2097152 R 1048576
square gemm N 1 H 1 P $most Q $most R 1
prime gemm N 1 H 1 P 2147483647 Q 2147483647 R 1
rich gemm N 1 H 1 P 1102701600 Q 1102701600 R 2
many conv2d G 4 N 4 K 8192 P 8192 Q 16384 C 16384 R 4 S 4
kernel conv2d N 1 K 1 P 1 Q 1 C 1 R $most S 2147483647
END

while read -r name op bounds; do
	nest "$op" "$bounds" >"$name"
	for tool in nestfmt nestopt nest2lp nestheur nestgroup; do
		# shellcheck disable=SC2046
		within 20 $tool $(needs) "$name"
		ends "$name: $tool" $? "1"
	done
done <<END
over gemm N 1 H 1 P $most Q $most R 2
above gemm N 1 H 1 P 2147483649 Q 1 R 1
huge gemm N 1 H 1 P 99999999999999999999 Q 1 R 1
stride conv2d N 1 K 1 P 1 Q 1 C 1 R 0 S 1
END

# the largest numbers in a trace
printf 'R 0,0,0,0,0,99999999999999999999,0\n' >raw
within 20 pimsim -q -a hbm-pim raw
ends "a raw request beyond all numbers" $? "1"
echo "arch 1
base hbm-pim
name big
rows 4611686018427387904
banks 4611686018427387904
end" >big.arch
within 20 pimsim -q -a ./big.arch mapped
ends "a device beyond all numbers" $? "1"

# sizes of tensors in MLIR
for n in 2147483648 4294967296 9223372036854775807 9223372036854775808; do
	printf 'func.func @f() {\n%%0 = linalg.matmul ins(%%a, %%b : %s, %s)
	outs(%%c : %s) -> %s\n}\n' "tensor<1x${n}xf32>" "tensor<${n}x${n}xf32>" \
		"tensor<1x${n}xf32>" "tensor<1x${n}xf32>" >mlir
	within 20 mlir2nest -q mlir
	ends "mlir2nest of a tensor of $n" $? "0 1"
done
