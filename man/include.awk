# Pages with the texts that they share: a line ".so NAME" stands for the file
# NAME beside the page. awk -f include.awk PAGE

function copy(name,	line, st) {
	while ((st = (getline line < name)) > 0)
		if (line ~ /^\.so /)
			copy(dir substr(line, 5))
		else
			print line
	close(name)
	if (st < 0) {
		print name ": cannot read" | "cat 1>&2"
		exit 1
	}
}

BEGIN {
	dir = ARGV[1]
	sub(/[^\/]*$/, "", dir)
	copy(ARGV[1])
	exit
}
