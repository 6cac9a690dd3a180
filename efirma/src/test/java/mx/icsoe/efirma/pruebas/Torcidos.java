package mx.icsoe.efirma.pruebas;

import java.security.KeyPair;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import mx.icsoe.efirma.demostracion.EfirmaDeDemostracion;
import mx.icsoe.efirma.demostracion.LlavesRsa;
import mx.icsoe.efirma.demostracion.Molde;
import mx.icsoe.efirma.demostracion.Nombres;
import mx.icsoe.efirma.demostracion.Pareja;
import mx.icsoe.efirma.demostracion.Persona;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;

/** Certificados con un solo defecto cada uno; todo lo demás está bien, para que no fallen por otra cosa. */
public final class Torcidos {

    private static final Instant AYER = Laboratorio.HOY.minus(Duration.ofDays(1));
    private static final Instant MANIANA = Laboratorio.HOY.plus(Duration.ofDays(1));

    private Torcidos() {}

    /** e.firma vigente de la persona moral de demostración, lista para torcerse. */
    public static Molde sano() {
        return Molde.fiel(Persona.moral()).vigencia(AYER, MANIANA);
    }

    public static EfirmaDeDemostracion vencida() {
        return Laboratorio.efirma(sano().vigencia(AYER.minus(Duration.ofDays(9)), AYER));
    }

    public static EfirmaDeDemostracion aunNoVigente() {
        return Laboratorio.efirma(sano().vigencia(MANIANA, MANIANA.plus(Duration.ofDays(9))));
    }

    public static EfirmaDeDemostracion selloDigital() {
        return Laboratorio.efirma(Molde.selloDigital(Persona.moral()).vigencia(AYER, MANIANA));
    }

    /** Como la falsa que circula: sujeto de e.firma, sin ExtendedKeyUsage ni OU. */
    public static EfirmaDeDemostracion sinUsosExtendidos() {
        return Laboratorio.efirma(sano().sin(Extension.extendedKeyUsage));
    }

    public static EfirmaDeDemostracion deAutoridad() {
        return Laboratorio.efirma(sano().extension(Extension.basicConstraints, true, new BasicConstraints(0)));
    }

    /** Firmada por una autoridad que nadie conoce. */
    public static EfirmaDeDemostracion deEmisorDesconocido() {
        return emitidaPor("AC que nadie conoce");
    }

    /** Firmada por una autoridad que se puso el mismo nombre que la verdadera. */
    public static EfirmaDeDemostracion deImpostor() {
        return emitidaPor("AC de demostración");
    }

    private static EfirmaDeDemostracion emitidaPor(String nombre) {
        Pareja emisora = autofirmada(nombre, Llaves.DE_OTRO);
        return new EfirmaDeDemostracion(
                Llaves.pareja(sano().emitir(Llaves.DE_TITULAR.getPublic(), emisora), Llaves.DE_TITULAR));
    }

    /** Autoridad firmada por sí misma con el nombre dado. */
    public static Pareja autofirmada(String nombre, KeyPair llaves) {
        return Llaves.pareja(
                Molde.autoridad(nombre, 0)
                        .vigencia(AYER, MANIANA)
                        .emitirAutofirmado(llaves.getPublic(), llaves.getPrivate()),
                llaves);
    }

    public static EfirmaDeDemostracion conLlaveDe(int bits) {
        KeyPair corta = LlavesRsa.nuevas(bits, new SecureRandom());
        return new EfirmaDeDemostracion(
                Llaves.pareja(sano().emitir(corta.getPublic(), Laboratorio.AUTORIDAD.intermedia()), corta));
    }

    public static EfirmaDeDemostracion firmadaCon(String algoritmo) {
        return Laboratorio.efirma(sano().algoritmo(algoritmo));
    }

    /** Un certificado de la misma autoridad sin RFC en el sujeto. */
    public static EfirmaDeDemostracion sinRfc() {
        X500Name otro = Nombres.deAutoridad("servidor.ejemplo.mx");
        return Laboratorio.efirma(new Molde(otro).vigencia(AYER, MANIANA));
    }
}
