package ravine.export;

import org.jcodec.codecs.h264.H264Encoder;
import org.jcodec.codecs.h264.encode.RateControl;
import org.jcodec.codecs.h264.io.model.SeqParameterSet;
import org.jcodec.codecs.h264.io.model.SliceType;
import org.jcodec.codecs.h264.io.model.VUIParameters;
import org.jcodec.common.model.Size;

/** An H.264 encoder of even quality whose stream says that its colours are in video range by ITU-R BT.709, so that players agree on them. */
final class VideoRangeEncoder extends H264Encoder {

    /** Bands keep their colours within two of 255 at this quantization; 0 would be without loss. */
    private static final int QUANTIZER = 12;

    /** Pictures from one that stands for itself to the next; those take most of the file. */
    private static final int KEY_INTERVAL = 120;

    private static final int BT709 = 1;
    private static final int UNSPECIFIED_FORMAT = 5;

    VideoRangeEncoder() {
        super(new Even());
        // Nothing but thin lines moves, and none far: looking for where blocks went takes most of the time for little.
        setMotionSearchRange(1);
        setKeyInterval(KEY_INTERVAL);
    }

    @Override
    public SeqParameterSet initSPS(Size size) {
        var parameters = super.initSPS(size);
        var usability = new VUIParameters();
        usability.videoSignalTypePresentFlag = true;
        usability.videoFormat = UNSPECIFIED_FORMAT;
        usability.videoFullRangeFlag = false;
        usability.colourDescriptionPresentFlag = true;
        usability.colourPrimaries = BT709;
        usability.transferCharacteristics = BT709;
        usability.matrixCoefficients = BT709;
        parameters.vuiParams = usability;
        return parameters;
    }

    /** The same quantization for all of every picture. */
    private static final class Even implements RateControl {

        @Override
        public int startPicture(Size size, int room, SliceType type) {
            return QUANTIZER;
        }

        @Override
        public int initialQpDelta() {
            return 0;
        }

        @Override
        public int accept(int bits) {
            return 0;
        }
    }
}
