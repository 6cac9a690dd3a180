package mx.icsoe.efirma.pruebas;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import mx.icsoe.efirma.Entrada;
import mx.icsoe.efirma.Veredicto;
import mx.icsoe.efirma.VerificadorDeEntrada;
import mx.icsoe.efirma.demostracion.AutoridadDeDemostracion;
import mx.icsoe.efirma.demostracion.EfirmaDeDemostracion;
import mx.icsoe.efirma.demostracion.Molde;
import mx.icsoe.efirma.demostracion.Persona;
import mx.icsoe.efirma.reto.EmisorDeRetos;
import mx.icsoe.efirma.reto.Reto;
import mx.icsoe.efirma.reto.Retos;
import mx.icsoe.efirma.reto.RetosEnMemoria;
import mx.icsoe.efirma.revocacion.RevocacionOcsp;

/** Todo lo que hace falta para probar una entrada: autoridad, OCSP, retos, reloj quieto y verificador. */
public final class Laboratorio implements AutoCloseable {

    public static final Instant HOY = Instant.parse("2026-06-15T18:00:00Z");
    public static final String ORIGEN = "https://icsoe.ejemplo.mx";
    public static final String SESION = "sesion-de-prueba";

    /** Una sola para todas las pruebas: sus llaves tardan en generarse. */
    public static final AutoridadDeDemostracion AUTORIDAD =
            AutoridadDeDemostracion.crear(2048, HOY, new SecureRandom());

    public static final EfirmaDeDemostracion MORAL =
            AUTORIDAD.expedirFiel(Persona.moral(), HOY.minus(Duration.ofDays(90)));
    public static final EfirmaDeDemostracion FISICA =
            AUTORIDAD.expedirFiel(Persona.fisica(), HOY.minus(Duration.ofDays(90)));

    private final RelojDeMano reloj = new RelojDeMano(HOY);
    private final Retos retos = new RetosEnMemoria(reloj);
    private final EmisorDeRetos emisor = new EmisorDeRetos(retos, new SecureRandom(), reloj);
    private final OcspMentiroso ocsp = new OcspMentiroso(AUTORIDAD, reloj);
    private final VerificadorDeEntrada verificador;

    /** Espera al OCSP lo que haga falta: una máquina ocupada no debe parecer un servicio caído. */
    public Laboratorio() {
        this(Duration.ofSeconds(20));
    }

    /** Con una espera corta, para probar servicios lentos. */
    public Laboratorio(Duration esperaDelOcsp) {
        verificador = VerificadorDeEntrada.con()
                .origen(ORIGEN)
                .confianza(AUTORIDAD.confianza())
                .revocacion(new RevocacionOcsp(ocsp.direccion(), esperaDelOcsp, reloj, new SecureRandom()))
                .retos(retos)
                .reloj(reloj)
                .paraEntrada();
    }

    public RelojDeMano reloj() {
        return reloj;
    }

    public Retos retos() {
        return retos;
    }

    public OcspMentiroso ocsp() {
        return ocsp;
    }

    public VerificadorDeEntrada verificador() {
        return verificador;
    }

    public Reto reto() {
        return emisor.emitir(SESION);
    }

    /** Entra como lo haría una persona: con su e.firma y el RFC que escribe. */
    public Veredicto entrar(EfirmaDeDemostracion efirma, String rfcEscrito) {
        String rfc =
                mx.icsoe.efirma.certificado.Rfc.leer(rfcEscrito).orElseThrow().valor();
        return verificar(rfcEscrito, efirma.token(ORIGEN, rfc, reto().valor()));
    }

    /** Presenta un token ya hecho en la sesión de prueba. */
    public Veredicto verificar(String rfcEscrito, String token) {
        return verificador.verificar(new Entrada(SESION, rfcEscrito, token));
    }

    /** Una e.firma con el molde dado, de la autoridad del laboratorio, vigente salvo que el molde diga otra cosa. */
    public static EfirmaDeDemostracion efirma(Molde molde) {
        return new EfirmaDeDemostracion(
                Llaves.pareja(molde.emitir(Llaves.DE_TITULAR.getPublic(), AUTORIDAD.intermedia()), Llaves.DE_TITULAR));
    }

    @Override
    public void close() {
        ocsp.close();
    }
}
