package mx.icsoe.portal.plataforma.pliego;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** Un código QR (ISO/IEC 18004), con corrección media. */
final class CodigoQr {

    private CodigoQr() {}

    static BitMatrix de(String texto) {
        try {
            return new QRCodeWriter()
                    .encode(
                            texto,
                            BarcodeFormat.QR_CODE,
                            1,
                            1,
                            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 0));
        } catch (WriterException causa) {
            throw new IllegalArgumentException("el texto no cabe en un código QR", causa);
        }
    }
}
