package mx.icsoe.portal.plataforma.pdf;

import java.io.IOException;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.apache.pdfbox.cos.COSName;

/** Un examen de principio a fin, en el hilo de quien llama. */
record Examen(Limites limites, LongSupplier nanos) {

    Dictamen examinar(byte[] pdf) {
        Optional<Defecto> porFuera = Envoltura.defecto(pdf);
        if (porFuera.isPresent()) {
            return new Dictamen.Rechazado(porFuera.get());
        }
        try {
            return porDentro(pdf);
        } finally {
            olvidarNombres();
        }
    }

    private Dictamen porDentro(byte[] pdf) {
        var hallazgos = new Hallazgos();
        int paginas = 0;
        try {
            var presupuesto = new Presupuesto(limites, nanos);
            new RecorridoDelArchivo(pdf, presupuesto, hallazgos).recorrer();
            if (hallazgos.principal().isEmpty()) {
                paginas = new Hojas(pdf, presupuesto).contar();
            }
        } catch (ExamenDetenido detenido) {
            hallazgos.agregar(detenido.defecto());
        } catch (StackOverflowError _) {
            hallazgos.agregar(Defecto.DESMEDIDO);
        } catch (IOException | RuntimeException _) {
            // PDFBox lanza de todo ante un archivo torcido; para quien lo entrega, todo es lo mismo: está dañado.
            hallazgos.agregar(Defecto.DANADO);
        }
        return hallazgos.principal().<Dictamen>map(Dictamen.Rechazado::new).orElse(new Dictamen.Limpio(paginas));
    }

    /**
     * PDFBox 3 guarda para siempre cada nombre que lee y cada archivo hostil costaría memoria. El método se va en PDFBox
     * 4, que ya no los guarda; vaciarlos mientras otro hilo lee no daña: los nombres se comparan por sus bytes.
     */
    @SuppressWarnings("deprecation")
    private static void olvidarNombres() {
        COSName.clearResources();
    }
}
