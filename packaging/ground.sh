# shellcheck shell=bash
# The ground that run, test and bench stand on; they source it. Everything said here goes to standard error, so that
# standard output belongs to the command.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
target=$root/packaging/target
lib=$target/lib
stamp=$target/built

# Each library the loader must find, with the package that brings it.
words_need=(libpangoft2-1.0.so.0=libpangoft2-1.0-0)
window_needs=("${words_need[@]}" libgtk-3.so.0=libgtk-3-0 libXtst.so.6=libxtst6)
fast_window_needs=(libXxf86vm.so.1=libxxf86vm1 libGL.so.1=libgl1)

# say ZH EN: one sentence in the user's language; in both where the locale names none.
say() {
    case "${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}" in
        zh*) echo "$1" >&2 ;;
        "" | C | C.* | POSIX) printf '%s\n%s\n' "$1" "$2" >&2 ;;
        *) echo "$2" >&2 ;;
    esac
}

# refuse CODE ZH EN: the last word of a script.
refuse() {
    say "$2" "$3"
    exit "$1"
}

# missing LIBRARY=PACKAGE...: the packages whose library the loader does not find.
missing() {
    local known pair
    [[ $(uname -s) == Linux ]] || return 0
    known=$(PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null) || return 0
    for pair in "$@"; do
        [[ $known == *"${pair%%=*} "* ]] || echo "${pair#*=}"
    done
}

as_root() {
    if [[ $(id -u) == 0 ]]; then "$@"; else sudo -n "$@"; fi
}

may_install() {
    command -v apt-get >/dev/null && as_root true 2>/dev/null
}

# Since Ubuntu 24.04 some libraries carry t64 in their package's name.
named_here() {
    local package
    for package in "$@"; do
        if apt-cache show "${package}t64" >/dev/null 2>&1; then echo "${package}t64"; else echo "$package"; fi
    done
}

install_packages() {
    local names log
    export DEBIAN_FRONTEND=noninteractive
    log=$(mktemp)
    [[ -n $(apt-cache pkgnames libgtk-3-0 2>/dev/null) ]] || as_root apt-get -qq update >"$log" 2>&1 || true
    mapfile -t names < <(named_here "$@")
    say "正在安装本机库：${names[*]}" "Installing native libraries: ${names[*]}"
    if as_root apt-get -qq install -y --no-install-recommends "${names[@]}" >>"$log" 2>&1 ||
        { as_root apt-get -qq update && as_root apt-get -qq install -y --no-install-recommends "${names[@]}"; } >>"$log" 2>&1; then
        rm -f "$log"
    else
        cat "$log" >&2
        rm -f "$log"
        return 1
    fi
}

# need_libraries LIBRARY=PACKAGE...: installs what is missing where it may, otherwise names it and gives up.
need_libraries() {
    local packages
    mapfile -t packages < <(missing "$@")
    ((${#packages[@]})) || return 0
    if may_install && install_packages "${packages[@]}" && [[ -z $(missing "$@") ]]; then return 0; fi
    refuse 1 "缺少本机库，请安装后再试：${packages[*]}" "Native libraries are missing, please install: ${packages[*]}"
}

# Finds the JDK: JAVA_HOME, or the one on the path. Sets java and java_version.
need_java() {
    local found
    java_is_named=yes
    if [[ -z ${JAVA_HOME:-} ]]; then
        java_is_named=no
        found=$(command -v javac || command -v java) ||
            refuse 1 "没有找到 Java，请安装：openjdk-17-jdk-headless" "No Java found, please install: openjdk-17-jdk-headless"
        found=$(readlink -f "$found")
        JAVA_HOME=${found%/bin/*}
    fi
    export JAVA_HOME
    java=$JAVA_HOME/bin/java
    [[ -x $java ]] || refuse 1 "JAVA_HOME 中没有 bin/java：$JAVA_HOME" "There is no bin/java in JAVA_HOME: $JAVA_HOME"
    java_version=$(version_of "$JAVA_HOME")
    ((${java_version%%[.+-]*} >= 17)) ||
        refuse 1 "需要 Java 17 或更高版本，现为 $java_version" "Java 17 or newer is needed, this is $java_version"
}

# version_of HOME: the version of the JDK there.
version_of() {
    local version
    version=$(sed -n 's/^JAVA_VERSION="\(.*\)"/\1/p' "$1/release" 2>/dev/null) || true
    [[ -n $version ]] || version=$("$1/bin/java" -version 2>&1 | sed -n '1s/.*"\(.*\)".*/\1/p')
    echo "${version:-0}"
}

# From 25 on a JDK keeps what it learnt in one start for the next, which halves it. Where the user named no JDK and such
# a one is installed beside the older, the console runs on it; builds and tests stay with the JDK of need_java.
prefer_quick_java() {
    local home version
    [[ $java_is_named == no ]] || return 0
    for home in "${JAVA_HOME%/*}"/*; do
        [[ -x $home/bin/java ]] || continue
        version=$(version_of "$home")
        if ((${version%%[.+-]*} >= 25)) && ((${version%%[.+-]*} > ${java_version%%[.+-]*})); then
            java=$home/bin/java
            java_version=$version
        fi
    done
}

need_maven() {
    [[ -x $JAVA_HOME/bin/javac ]] ||
        refuse 1 "构建需要 JDK，请安装：openjdk-17-jdk-headless" "Building needs a JDK, please install: openjdk-17-jdk-headless"
    command -v mvn >/dev/null || refuse 1 "构建需要 Maven，请安装：maven" "Building needs Maven, please install: maven"
}

# Where the locale cannot write Chinese, file names and words still can.
need_utf8() {
    case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
        *[Uu][Tt][Ff]8* | *[Uu][Tt][Ff]-8*) ;;
        *)
            LANG=${LC_ALL:-${LANG:-}}
            unset LC_ALL
            export LANG LC_CTYPE=C.UTF-8
            ;;
    esac
}

# True when no source is newer than the last build.
is_built() {
    [[ -f $stamp && -d $lib ]] || return 1
    [[ -z $(find "$root/pom.xml" "$root"/*/pom.xml "$root"/*/src -newer "$stamp" -print -quit) ]]
}

build_once() {
    local began
    is_built && return 0
    need_maven
    say "正在构建，首次需要几分钟……" "Building; the first time takes a few minutes..."
    began=$target/began
    touch "$began"
    rm -rf "$lib"
    (cd "$root" && mvn -q -B -ntp -Dstyle.color=never -Dmaven.test.skip=true -Dspotless.check.skip=true package >&2) ||
        refuse 1 "构建没有成功，原因见上。" "The build did not succeed; the reason stands above."
    mv "$began" "$stamp"
}

# Builds what is not built; two starts at the same time build once.
need_build() {
    is_built && return 0
    mkdir -p "$target" 2>/dev/null && [[ -w $target && -w $root ]] ||
        refuse 1 "源码已更改而目录只读，无法构建：$root" "The sources are not built and the directory is read-only: $root"
    if command -v flock >/dev/null; then
        (flock 9 && build_once) 9>"$target/build.lock"
    else
        build_once
    fi
}

# The class path, in one fixed order: a class data archive is bound to it.
set_class_path() {
    local jars=("$lib"/*.jar)
    printf -v class_path '%s:' "${jars[@]}"
    class_path=${class_path%:}
}

# What every start uses: short start over peak speed, and no word of the JVM on standard output.
set_jvm() {
    jvm=(-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xlog:disable -Xlog:all=error:stderr
        "-Dshaotai.fonts=$target/fonts" -Dfile.encoding=UTF-8 -Dorg.jooq.no-logo=true -Dorg.jooq.no-tips=true)
    # Without a graphics card the search for one is a fifth of the start and ends in software drawing all the same.
    [[ $(uname -s) != Linux || -e /dev/dri ]] || jvm+=(-Dprism.order=sw)
    ((${java_version%%[.+-]*} < 24)) ||
        jvm+=(--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow)
}

# Commands that work for a while want the whole compiler; all others want to be up at once.
set_long_jvm() {
    local option kept=()
    for option in "${jvm[@]}"; do
        [[ $option == -XX:TieredStopAtLevel=* ]] || kept+=("$option")
    done
    jvm=("${kept[@]}")
}

# archive_of NAME: where the class data archive for this JDK at this place lies.
archive_of() {
    local place
    place=$(cksum <<<"$root $java $java_version")
    echo "$target/cds/$1-${place%% *}.jsa"
}

is_fresh() {
    local jar
    [[ -e $1 ]] || return 1
    for jar in "$lib"/*.jar; do
        [[ $jar -nt $1 ]] && return 1
    done
    return 0
}

# use_archive NAME: starts with what an earlier start left, where there is something.
use_archive() {
    local archive
    archive=$(archive_of "$1")
    [[ -s $archive ]] || return 0
    if keeps_starts; then jvm+=("-XX:AOTCache=$archive"); else jvm+=("-XX:SharedArchiveFile=$archive"); fi
}

keeps_starts() {
    ((${java_version%%[.+-]*} >= 25))
}

# dump_archive NAME JVM-ARGUMENT... : runs once and keeps the loaded classes, on a newer JDK also what was learnt of them.
# Where that does not work an empty archive stands for "tried": the console then starts without one, only slower.
dump_archive() {
    local archive how=-XX:ArchiveClassesAtExit
    archive=$(archive_of "$1")
    shift
    keeps_starts && how=-XX:AOTCacheOutput
    timeout 120 "$java" "${jvm[@]}" "$how=$archive.new" -cp "$class_path" "$@" >/dev/null 2>&1 || true
    if [[ -s $archive.new ]]; then mv "$archive.new" "$archive"; else : >"$archive"; fi
}

# An archive cuts the start by a third, on a newer JDK by more than half. It is bound to the JDK and to the absolute path
# of the jars, so it is made here, once after each build.
need_archives() {
    local desk
    is_fresh "$(archive_of command)" && return 0
    mkdir -p "$target/cds" 2>/dev/null && [[ -w $target/cds ]] || return 0
    say "正在准备快速启动（仅一次）……" "Preparing a fast start (once)..."
    desk=$(mktemp -d)
    "$java" "${jvm[@]}" -cp "$class_path" org.shaotai.console.Launcher demo --matters 500 --store "$desk/desk" >/dev/null 2>&1 || true
    dump_archive command -Djava.io.tmpdir="$desk" org.shaotai.console.Launcher board day --store "$desk/desk" --json
    dump_archive window -Djava.io.tmpdir="$desk" -Dglass.platform=Monocle -Dmonocle.platform=Headless -Dprism.order=sw \
        -Dheadless.geometry=1920x1200-32 -Dshaotai.store="$desk/desk" -Dshaotai.bench.firstPaint=true \
        org.shaotai.console.Launcher
    rm -rf "$desk"
}
