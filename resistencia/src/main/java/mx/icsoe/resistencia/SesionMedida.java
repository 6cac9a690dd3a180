package mx.icsoe.resistencia;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import mx.icsoe.portal.contratista.Contratistas;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Huella;
import mx.icsoe.portal.nucleo.Rfc;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Una sesión abierta en la base, con los términos aceptados, sin pasar por la e.firma.
 *
 * @param galleta como va en el encabezado {@code Cookie}
 */
public record SesionMedida(ContratistaId contratista, String galleta) {

    private static final String SERIE = "30001000000500003416";

    /** Da de alta al contratista si hace falta y le abre una sesión. */
    public static SesionMedida abrir(PortalMedido portal, Rfc rfc) {
        var contratista =
                portal.contexto().getBean(Contratistas.class).registrarEntrada(rfc, "Contratista medido", SERIE);
        byte[] azar = new byte[32];
        new SecureRandom().nextBytes(azar);
        String llave = Base64.getUrlEncoder().withoutPadding().encodeToString(azar);
        guardar(portal.contexto().getBean(JdbcClient.class), rfc, contratista, llave);
        return new SesionMedida(contratista, "__Host-icsoe=" + llave);
    }

    private static void guardar(JdbcClient base, Rfc rfc, ContratistaId contratista, String llave) {
        Instant ahora = Instant.now();
        base.sql("""
                        INSERT INTO plataforma.sesion (huella, identidad, datos, creada, ultimo_acceso)
                        VALUES (:huella,
                            jsonb_build_object('contratista', CAST(:contratista AS text), 'rfc', CAST(:rfc AS text),
                                'nombre', 'Contratista medido', 'serie', CAST(:serie AS text),
                                'desde', CAST(:desde AS text)),
                            '{"TERMINOS_ACEPTADOS": "1"}', :ahora, :ahora)""")
                .param(
                        "huella",
                        Huella.de(llave.getBytes(StandardCharsets.US_ASCII)).bytes())
                .param("contratista", contratista.valor().toString())
                .param("rfc", rfc.valor())
                .param("serie", SERIE)
                .param("desde", String.valueOf(ahora.toEpochMilli()))
                .param("ahora", ahora.atOffset(ZoneOffset.UTC))
                .update();
    }
}
