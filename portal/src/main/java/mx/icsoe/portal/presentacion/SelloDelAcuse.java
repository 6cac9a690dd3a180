package mx.icsoe.portal.presentacion;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import mx.icsoe.portal.nucleo.Folio;
import mx.icsoe.portal.nucleo.Huella;
import mx.icsoe.portal.plataforma.sello.Sello;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** El sello impreso del portal: ata el folio y la hora a la firma de la persona, aun en papel. */
@Component
class SelloDelAcuse {

    private final Sello sello;

    SelloDelAcuse(@Lazy Sello sello) {
        this.sello = sello;
    }

    String sellar(Folio folio, Instant momento, Jws firma) {
        byte[] texto = texto(folio, momento, firma).getBytes(StandardCharsets.UTF_8);
        return Base64.getEncoder().encodeToString(sello.firmar(texto));
    }

    /** {@code ||icsoe-acuse:1.0|FOLIO|FECHA|sha256(JWS)||}. */
    static String texto(Folio folio, Instant momento, Jws firma) {
        Huella huella = Huella.de(firma.compacto().getBytes(StandardCharsets.US_ASCII));
        return "||icsoe-acuse:1.0|%s|%s|%s||"
                .formatted(folio.valor(), momento.truncatedTo(ChronoUnit.SECONDS), huella.hex());
    }
}
