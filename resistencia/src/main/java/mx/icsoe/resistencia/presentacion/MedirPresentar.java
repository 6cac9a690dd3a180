package mx.icsoe.resistencia.presentacion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import mx.icsoe.portal.plataforma.sello.Sello;
import mx.icsoe.portal.presentacion.PresentarInformativa;
import mx.icsoe.resistencia.Cifra;
import mx.icsoe.resistencia.Medidas;
import mx.icsoe.resistencia.PortalMedido;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/**
 * P4: presentar, con sus reglas, firma comprobada, folio, acuse PAdES sellado y durable, frente a un commit durable y las
 * operaciones RSA desnudas que hacen falta: cuatro firmas del sello o del tiempo y dos comprobaciones.
 */
public final class MedirPresentar {

    private static final double MARCA = 0.5;
    private static final int CONTRATISTAS = 40;
    /** De qué contratistas no se toma el tiempo: un portal que atiende ya lleva horas. */
    private static final int PARA_CALENTAR = 28;

    private static final int FIRMAS = 4;
    private static final int COMPROBACIONES = 2;
    private static final byte[] TEXTO = new byte[256];

    private MedirPresentar() {}

    public static void main(String[] args) throws IOException, GeneralSecurityException {
        Path carpeta = Files.createTempDirectory("icsoe-p4-");
        try (var portal = PortalMedido.atendiendo(carpeta, AutoridadMedidaConfiguration.class)) {
            medir(portal);
        } finally {
            FileSystemUtils.deleteRecursively(carpeta);
        }
    }

    private static void medir(PortalMedido portal) throws GeneralSecurityException {
        Limite limite = new Limite(portal);
        List<Double> presentadas = new ArrayList<>();
        List<Double> desnudas = new ArrayList<>();
        List<Cuatrimestre> periodos = periodos();
        for (int i = 0; i < CONTRATISTAS; i++) {
            var firmante = new Firmante(portal.contexto(), i);
            for (Cuatrimestre periodo : periodos) {
                var lista = firmante.preparar(periodo);
                double presentar = segundos(() -> exigir(lista.presentar(portal.contexto())));
                double desnudo = segundos(() -> limite.hacer(firmante));
                if (i >= PARA_CALENTAR) {
                    presentadas.add(presentar);
                    desnudas.add(desnudo);
                }
            }
        }
        informar(presentadas, desnudas);
    }

    private static void informar(List<Double> presentadas, List<Double> desnudas) {
        double[] proporciones = new double[presentadas.size()];
        for (int i = 0; i < proporciones.length; i++) {
            proporciones[i] = desnudas.get(i) / presentadas.get(i);
        }
        System.out.printf(
                Locale.ROOT,
                "Presentar cuesta %.1f ms y el límite %.1f ms (medianas de %d)%n",
                mediana(presentadas) * 1_000,
                mediana(desnudas) * 1_000,
                proporciones.length);
        Cifra.razon(
                        "P4",
                        "Presentar: reglas, firma, folio, acuse PAdES y durable",
                        new Medidas(proporciones).mediana(),
                        MARCA,
                        "Un commit durable y sus firmas RSA desnudas")
                .decir(System.out);
    }

    private static double mediana(List<Double> valores) {
        return new Medidas(valores.stream().mapToDouble(Double::doubleValue).toArray()).mediana();
    }

    private static void exigir(PresentarInformativa.Resultado resultado) {
        if (!(resultado instanceof PresentarInformativa.Resultado.Presentada)) {
            throw new IllegalStateException("debía presentarse: " + resultado);
        }
    }

    /** Los que ya cerraron: su ventana abrió. */
    private static List<Cuatrimestre> periodos() {
        Cuatrimestre ultimo =
                Cuatrimestre.de(LocalDate.now(ZoneId.of("America/Mexico_City"))).anterior();
        List<Cuatrimestre> periodos = new ArrayList<>();
        for (var uno = new Cuatrimestre(2021, 1); uno.compareTo(ultimo) <= 0; uno = uno.siguiente()) {
            periodos.add(uno);
        }
        return periodos;
    }

    private static double segundos(Runnable trabajo) {
        long inicio = System.nanoTime();
        trabajo.run();
        return (System.nanoTime() - inicio) / 1e9;
    }

    /** Lo que nadie podría ahorrarse. */
    private static final class Limite {

        private final JdbcClient base;
        private final Sello sello;
        private final IdentityHashMap<Firmante, byte[]> firmas = new IdentityHashMap<>();

        Limite(PortalMedido portal) {
            base = portal.contexto().getBean(JdbcClient.class);
            sello = portal.contexto().getBean(Sello.class);
        }

        void hacer(Firmante firmante) {
            for (int i = 0; i < FIRMAS; i++) {
                sello.firmar(TEXTO);
            }
            comprobar(firmante);
            base.sql("insert into presentacion.consecutivo as c (serie, ultimo) values ('LIMITE', 1)"
                            + " on conflict (serie) do update set ultimo = c.ultimo + 1")
                    .update();
        }

        private void comprobar(Firmante firmante) {
            try {
                PublicKey clave = firmante.efirma().certificado().x509().clave().orElseThrow();
                byte[] firma =
                        firmas.computeIfAbsent(firmante, uno -> uno.efirma().firmar(TEXTO));
                for (int i = 0; i < COMPROBACIONES; i++) {
                    Signature comprobador = Signature.getInstance("SHA256withRSA");
                    comprobador.initVerify(clave);
                    comprobador.update(TEXTO);
                    if (!comprobador.verify(firma)) {
                        throw new IllegalStateException("la firma debía valer");
                    }
                }
            } catch (GeneralSecurityException imposible) {
                throw new IllegalStateException(imposible);
            }
        }
    }
}
