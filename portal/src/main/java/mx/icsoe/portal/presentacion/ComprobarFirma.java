package mx.icsoe.portal.presentacion;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import mx.icsoe.efirma.FirmaSuelta;
import mx.icsoe.efirma.Veredicto;
import mx.icsoe.efirma.VerificadorDeEntrada;
import mx.icsoe.efirma.VerificadorDeFirma;
import mx.icsoe.efirma.certificado.CertificadoSat;
import mx.icsoe.efirma.confianza.Confianza;
import mx.icsoe.efirma.revocacion.Revocacion;
import mx.icsoe.portal.acceso.MotivoDeAcceso;
import mx.icsoe.portal.acceso.Rechazos;
import mx.icsoe.portal.nucleo.Falta;
import mx.icsoe.portal.nucleo.Octetos;
import mx.icsoe.portal.nucleo.Rfc;
import mx.icsoe.portal.nucleo.TipoPersona;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Comprueba una firma con la misma severidad que una entrada: la biblioteca, y además de quién es. */
@Component
class ComprobarFirma {

    private static final Logger LOG = LoggerFactory.getLogger(ComprobarFirma.class);

    private final ObjectProvider<Confianza> confianza;
    private final ObjectProvider<Revocacion> revocacion;
    private final InstantSource reloj;

    ComprobarFirma(ObjectProvider<Confianza> confianza, ObjectProvider<Revocacion> revocacion, InstantSource reloj) {
        this.confianza = confianza;
        this.revocacion = revocacion;
        this.reloj = reloj;
    }

    /** En qué acabó. */
    sealed interface Resultado {
        record Vale(Intencion.Firmado firmado) implements Resultado {}

        record NoVale(Falta falta) implements Resultado {}
    }

    Resultado comprobar(Preparacion preparacion, Rfc rfc, FirmaRecibida recibida) {
        Optional<byte[]> certificado = certificado(recibida);
        if (certificado.isEmpty()) {
            return new Resultado.NoVale(MotivoDePresentacion.FIRMA_ILEGIBLE.en("cer"));
        }
        // El texto es nuestro: si la firma lo cubre, la persona firmó esta cadena y no otra.
        String texto = Jws.porFirmar(certificado.get(), preparacion.fecha(), preparacion.cadena());
        return verificador()
                .map(verificador ->
                        verificador.verificar(new FirmaSuelta(texto, recibida.certificado(), recibida.firma())))
                .map(veredicto -> resultado(veredicto, certificado.get(), preparacion, rfc))
                .orElseGet(() -> new Resultado.NoVale(MotivoDeAcceso.SIN_CONFIGURAR.falta()));
    }

    private Resultado resultado(Veredicto veredicto, byte[] certificado, Preparacion preparacion, Rfc rfc) {
        return switch (veredicto) {
            case Veredicto.Rechazada(var rechazo, var leido, var comprobaciones) -> {
                LOG.info("firma rechazada: {}", rechazo.codigo());
                yield new Resultado.NoVale(Rechazos.falta(rechazo));
            }
            case Veredicto.Aceptada aceptada ->
                deQuien(aceptada.certificado(), certificado, preparacion, rfc)
                        .<Resultado>map(Resultado.NoVale::new)
                        .orElseGet(() -> new Resultado.Vale(firmado(aceptada, certificado, preparacion)));
        };
    }

    private static Optional<Falta> deQuien(
            CertificadoSat verificado, byte[] certificado, Preparacion preparacion, Rfc rfc) {
        var titular = verificado.titular();
        if (!titular.rfc().valor().equals(rfc.valor())) {
            boolean delRepresentante = rfc.tipoPersona() == TipoPersona.MORAL
                    && titular.tipoPersona() == mx.icsoe.efirma.certificado.TipoPersona.FISICA;
            return Optional.of(
                    (delRepresentante ? MotivoDeAcceso.CERTIFICADO_REPRESENTANTE : MotivoDeAcceso.CERTIFICADO_OTRO_RFC)
                            .falta());
        }
        if (!verificado.serie().equals(preparacion.serie())) {
            return Optional.of(MotivoDePresentacion.OTRO_CERTIFICADO.en("cer"));
        }
        // La biblioteca también lee PEM; el encabezado del JWS solo lleva DER.
        return Arrays.equals(verificado.der(), certificado)
                ? Optional.empty()
                : Optional.of(MotivoDePresentacion.FIRMA_ILEGIBLE.en("cer"));
    }

    private static Intencion.Firmado firmado(Veredicto.Aceptada aceptada, byte[] certificado, Preparacion preparacion) {
        return new Intencion.Firmado(
                preparacion.cadena(),
                preparacion.fecha(),
                new Octetos(certificado),
                preparacion.serie(),
                aceptada.certificado().titular().nombre(),
                aceptada.firma(),
                aceptada.evidencia(),
                aceptada.momento(),
                preparacion.documento());
    }

    private Optional<VerificadorDeFirma> verificador() {
        var autoridades = confianza.getIfAvailable();
        var servicio = revocacion.getIfAvailable();
        return autoridades == null || servicio == null
                ? Optional.empty()
                : Optional.of(VerificadorDeEntrada.con()
                        .confianza(autoridades)
                        .revocacion(servicio)
                        .reloj(reloj)
                        .paraFirmas());
    }

    private static Optional<byte[]> certificado(FirmaRecibida recibida) {
        try {
            return Optional.of(Base64.getDecoder().decode(recibida.certificado()));
        } catch (IllegalArgumentException noEsBase64) {
            return Optional.empty();
        }
    }
}
