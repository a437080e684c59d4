# Turns tables of step costs into what lib/steps/steptext.h declares.
BEGIN {
	print "#include <stdbool.h>\n#include <stddef.h>\n#include <stdint.h>\n"
	print "#include \"steps/steps.h\"\n#include \"steps/steptext.h\"\n"
}
function endclass() {
	if (nclass == 0)
		return
	if (nstate > 0)
		printf "};\n"
	line[nclass] = sprintf("\t{ %s, { %s, %s, %d, %s } },", key, lines, \
		nstate > 0 ? "state_" ndev "_" nclass : "NULL", nstate, ends)
}
function enddevice(	i) {
	endclass()
	if (ndev == 0)
		return
	printf "static const struct stepclass class_%d[] = {\n", ndev
	for (i = 1; i <= nclass; i++)
		print line[i]
	print "};\n"
	count[ndev] = nclass
}
FNR == 1 {
	enddevice()
	ndev++
	nclass = 0
	nstate = 0
	name[ndev] = FILENAME
	sub(/.*\//, "", name[ndev])
	sub(/\.steps$/, "", name[ndev])
}
$1 == "class" {
	endclass()
	nclass++
	nstate = 0
	key = $2 ", " $3
	lines = $4 ", " $5 ", " $6 ", " $7 ", " $8 ", " $9
	ends = $10 ", " $11
}
$1 == "state" {
	if (nstate++ == 0)
		printf "static const struct stepstate state_%d_%d[] = {\n", \
			ndev, nclass
	printf "\t{ { %s, %s }, { %s, %s } },\n", $2, $4, $3, $5
}
END {
	enddevice()
	print "const struct steptext steptexts[] = {"
	for (i = 1; i <= ndev; i++)
		printf "\t{ \"%s\", class_%d, %d },\n", name[i], i, count[i]
	print "\t{ NULL, NULL, 0 }\n};"
}
