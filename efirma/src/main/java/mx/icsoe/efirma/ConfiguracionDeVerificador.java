package mx.icsoe.efirma;

import java.time.InstantSource;
import java.util.Optional;
import mx.icsoe.efirma.confianza.Confianza;
import mx.icsoe.efirma.firma.LecturaDeToken;
import mx.icsoe.efirma.firma.TextoDeEntrada;
import mx.icsoe.efirma.firma.Token;
import mx.icsoe.efirma.reto.Retos;
import mx.icsoe.efirma.revocacion.Revocacion;
import org.jspecify.annotations.Nullable;

/**
 * Reúne lo que necesita un verificador. No hay valores de oficio: lo que falte impide construirlo, para que ninguna
 * comprobación se omita por descuido.
 */
public final class ConfiguracionDeVerificador {

    private @Nullable String origen;
    private @Nullable Confianza confianza;
    private @Nullable Revocacion revocacion;
    private @Nullable Retos retos;
    private @Nullable InstantSource reloj;

    ConfiguracionDeVerificador() {}

    /** Origen del sitio, como lo da el navegador: {@code https://icsoe.ejemplo.mx}, sin ruta ni diagonal final. */
    public ConfiguracionDeVerificador origen(String valor) {
        origen = TextoDeEntrada.origenCanonico(valor);
        return this;
    }

    /** Autoridades en que se confía. */
    public ConfiguracionDeVerificador confianza(Confianza valor) {
        confianza = valor;
        return this;
    }

    /** A quién se pregunta por la revocación. */
    public ConfiguracionDeVerificador revocacion(Revocacion valor) {
        revocacion = valor;
        return this;
    }

    /** Almacén de retos: el mismo en que los guarda quien los emite. */
    public ConfiguracionDeVerificador retos(Retos valor) {
        retos = valor;
        return this;
    }

    public ConfiguracionDeVerificador reloj(InstantSource valor) {
        reloj = valor;
        return this;
    }

    /**
     * Construye el verificador de entradas.
     *
     * @throws IllegalStateException si falta algo: el mensaje dice qué
     */
    public VerificadorDeEntrada paraEntrada() {
        String sitio = exigir(origen, "el origen");
        Retos pendientes = exigir(retos, "el almacén de retos");
        InstantSource hora = exigir(reloj, "el reloj");
        PasosDeCertificado comunes = comunes();
        return entrada -> new ExamenDeEntrada(sitio, pendientes, entrada)
                .en(comunes.en(new Procedimiento()))
                .seguir(new Expediente(hora.instant()));
    }

    /**
     * Construye un verificador de firmas sueltas, que no necesita origen ni retos.
     *
     * @throws IllegalStateException si faltan la confianza, la revocación o el reloj
     */
    public VerificadorDeFirma paraFirmas() {
        InstantSource hora = exigir(reloj, "el reloj");
        PasosDeCertificado comunes = comunes();
        return firma -> comunes.en(new Procedimiento())
                .exige(Requisito.FORMATO, expediente -> forma(firma, expediente))
                .exige(Requisito.FIRMA, expediente -> PasosDeCertificado.firma(expediente, firma.texto()))
                .seguir(new Expediente(hora.instant()));
    }

    private PasosDeCertificado comunes() {
        return new PasosDeCertificado(
                exigir(confianza, "la confianza"), exigir(revocacion, "la consulta de revocación"));
    }

    private static Optional<Rechazo> forma(FirmaSuelta firma, Expediente expediente) {
        return switch (Token.de(firma.certificado(), firma.firma())) {
            case LecturaDeToken.MalFormado(var defecto) -> Optional.of(new Rechazo.TokenMalFormado(defecto));
            case LecturaDeToken.Leido(var token) -> {
                expediente.recibido(token);
                yield Optional.empty();
            }
        };
    }

    private static <T> T exigir(@Nullable T valor, String nombre) {
        if (valor == null) {
            throw new IllegalStateException("al verificador le falta " + nombre);
        }
        return valor;
    }
}
