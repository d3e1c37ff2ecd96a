# Read by the launcher: names the archive of classes in the person's cache for this build at this place and, where there is none yet, has
# it made meanwhile. Archives for places where Ravine no longer is, or has not been started for long, go when another is made.
# In a folder with a space in its name Java 17 keeps none but its own classes.
case ${XDG_CACHE_HOME-} in
  /*) cache=$XDG_CACHE_HOME/ravine ;;
  *) cache=${HOME-}/.cache/ravine ;;
esac
archive=$cache/@build@$(cd "$here" && pwd -P)/ravine.jsa
if [ ! -r "$archive" ]; then
  (
    "$here/make-archive" "$archive"
    find "$cache" -name 'ravine.jsa*' -mtime +60 -delete
    find "$cache" -depth -type d -empty -delete
  ) </dev/null >/dev/null 2>&1 &
fi
