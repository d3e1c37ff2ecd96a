package ravine.session;

/** Two keys of one method, with the values over which a map runs. */
public record KeyPair(KeyRange across, KeyRange upright) {

    public KeyPair {
        if (across.key().equals(upright.key())) {
            throw new IllegalArgumentException("no map over " + across.key() + " and itself");
        }
    }
}
